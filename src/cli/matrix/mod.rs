//! Advisers' rooms on Matrix: setting the account up, recovering it, listening.

pub mod desk;
#[cfg(feature = "telegram")]
pub mod service;
mod verify;

use std::io::BufRead;
use std::path::PathBuf;

use clap::Subcommand;
use desk::Desk;
use jalon::engine::case::Private;

use super::failure::Failure;

#[derive(Subcommand)]
pub enum Command {
    /// Log the bot in, give it its keys, make the rooms. Doing it twice is harmless.
    #[command(after_help = "The recovery key is shown once: keep it on paper, away from the machine.\n\n\
        Example:\n  jalon matrix setup --config /etc/jalon/jalon.toml")]
    Setup {
        /// The configuration; `jalon help config` prints one with every key.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// After a lost store: log in as a new device, and fetch the keys with the recovery key.
    #[command(after_help = "The recovery key is read from standard input.\n\n\
        Example:\n  jalon matrix recover --config /etc/jalon/jalon.toml")]
    Recover {
        /// The configuration; `jalon help config` prints one with every key.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Compare an adviser's identity with what they read aloud, and take it for theirs from then on.
    #[command(
        after_help = "Without a name it says how each adviser stands. The service is stopped meanwhile: what is \
        written waits.\nThe adviser reads the session ID and the session key aloud: in Element, Settings, Encryption, \
        Advanced. The answer is read from standard input.\n\n\
        Example:\n  jalon matrix verify @ada:example.org --config /etc/jalon/jalon.toml"
    )]
    Verify {
        /// Full name of the adviser.
        #[arg(value_name = "ADVISER")]
        adviser: Option<String>,
        /// The configuration; `jalon help config` prints one with every key.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

/// Does what `jalon matrix` was asked for.
pub fn run(command: &Command) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Failure::outside(format!("could not start the runtime: {error}")))?;
    let (file, key) = match command {
        Command::Setup { config } => (config, None),
        Command::Recover { config } => (config, Some(recovery_key()?)),
        Command::Verify { adviser, config } => {
            let desk = Desk::read(config)?;
            return runtime.block_on(verify::run(&desk, adviser.as_deref()));
        }
    };
    let desk = Desk::read(file)?;
    runtime.block_on(desk.set_up(key))
}

fn recovery_key() -> Result<Private<String>, Failure> {
    eprintln!("The recovery key that `jalon matrix setup` showed:");
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    read.map_err(|error| Failure::misuse(format!("could not read the recovery key: {error}")))?;
    match line.trim() {
        "" => Err(Failure::misuse("could not recover: no recovery key. Write it on standard input")),
        key => Ok(Private(key.to_owned())),
    }
}
