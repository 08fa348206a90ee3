//! The command line: what may be asked for, and how a wish ends.

mod args;
mod cases;
mod chat;
mod check;
mod contacts;
mod content;
mod control;
mod failure;
mod guide;
mod maintenance;
#[cfg(feature = "matrix")]
mod matrix;
mod open_store;
mod restore;
#[cfg(feature = "telegram")]
mod run;
mod simulate;
#[cfg(any(feature = "telegram", test))]
mod socket;

use std::path::PathBuf;
use std::process::ExitCode;

use args::{ChatArgs, CheckArgs, StoreArgs};
use clap::{CommandFactory, Parser, Subcommand};
use failure::Failure;

/// A chat bot assistant for counselling centres.
#[derive(Parser)]
#[command(name = "jalon", version, arg_required_else_help = true, disable_help_subcommand = true)]
#[command(after_help = "Exit codes: 0 done, 1 the thing asked for is not so, \
    2 wrong use or configuration, 3 the outside failed for good.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Talk to it in the terminal: you are the candidate.
    #[command(after_help = "Lines of the advisers' room are shown too. Answer by number or in words.\n\
        A line `@ +14d` or `@ 2026-03-16 09:30` moves the clock and runs everything due; `/quit` leaves.\n\n\
        Example:\n  jalon chat --lang fr --at 2026-03-02T10:00\n  \
        printf 'bonjour\\n1\\n' | jalon chat --record mine.txt")]
    Chat(ChatArgs),
    /// Print a guide: `conseiller` for advisers, `technicien` for whoever runs it (in French), `config` with every key.
    #[command(
        after_help = "Without a name the commands are listed. `jalon COMMAND --help` tells about one of them.\n\n\
        Example:\n  jalon help conseiller | less\n  jalon help config > jalon.toml"
    )]
    Help { guide: Option<guide::Guide> },
    /// Say what is wrong in dialogues and texts, with file, line and column.
    #[command(after_help = "Exit code 0: nothing is wrong; 1: something is; 2: the files could not be read.\n\n\
        Example:\n  jalon check\n  jalon check ~/centre --lang en --against ~/centre/store\n  \
        jalon check --contacts ~/contacts")]
    Check(CheckArgs),
    /// Contact points: import a list, look into it, see where nothing is known.
    #[command(subcommand)]
    Contacts(contacts::Command),
    /// Advisers' rooms on Matrix.
    #[cfg(feature = "matrix")]
    #[command(subcommand)]
    Matrix(matrix::Command),
    /// Invented people go through your dialogues for months, in seconds: what would they get?
    #[command(after_help = "The application itself runs, on a store in memory and a clock moved by hand; nothing is \
        sent anywhere.\nPeople answer at random, some late, some only when reminded. The same seed gives the same \
        bytes.\n\n\
        Example:\n  jalon simulate --people 1000 --months 12 --svg weeks.svg\n  \
        jalon simulate ~/centre --outage 2026-03-02..2026-03-06")]
    Simulate(simulate::SimulateArgs),
    /// The service: Telegram, Matrix, reminders, health page.
    #[cfg(feature = "telegram")]
    #[command(after_help = "Stops on SIGTERM or Ctrl-C after finishing what is under way.\n\n\
        Example:\n  jalon run --config /etc/jalon/jalon.toml")]
    Run {
        /// The configuration; `jalon help config` prints one with every key.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// List cases: pseudonym, step, who has the hand, next timer.
    #[command(after_help = "Example:\n  jalon cases --config jalon.toml --waiting")]
    Cases {
        #[command(flatten)]
        store: StoreArgs,
        /// Only cases where somebody waits for a person.
        #[arg(long)]
        waiting: bool,
    },
    /// Show one case, without anything personal.
    #[command(after_help = "Example:\n  jalon show J-0042 --config jalon.toml")]
    Show {
        case: String,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Print everything that is kept about a person, as JSON.
    #[command(after_help = "Example:\n  jalon export J-0042 --config jalon.toml > J-0042.json")]
    Export {
        case: String,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Erase a case with everything that belongs to it, at once.
    #[command(after_help = "Example:\n  jalon erase J-0042 --config jalon.toml")]
    Erase {
        case: String,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Let the bot speak again: somebody answered the person, or looked at a parked case.
    #[command(after_help = "Example:\n  jalon give-back J-0042 --config jalon.toml")]
    GiveBack {
        case: String,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// The reminder ledger of a day, and whether it adds up.
    #[command(after_help = "Exit code 1 when a reminder of that day has no state yet.\n\n\
        Example:\n  jalon reminders 2026-04-13 --config jalon.toml")]
    Reminders {
        day: String,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Write a backup of the store: consistent, encrypted, read back before it counts.
    #[command(
        after_help = "Works while the service runs. The file carries date and time in its name, belongs to this \
        user alone\n(mode 0600), and can be read only with the store's key: keep that key elsewhere. \
        The Matrix store\nis not part of it.\n\n\
        Example:\n  jalon backup --config /etc/jalon/jalon.toml\n  \
        jalon backup --data ~/centre/store --to /mnt/backups"
    )]
    Backup {
        #[command(flatten)]
        store: StoreArgs,
        /// The folder for the file; store.backup-dir of the configuration when absent.
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Make a store from a backup, in a place where there is none.
    #[command(after_help = "The service is stopped. The file is read whole before anything is written; a damaged one \
        is refused.\nPeople who were erased since the backup are erased again: the list `erased` lies in the store's \
        folder\nand beside the backups. Reminders wait until somebody looked: jalon cases, then jalon release.\n\n\
        Exit code 1: the file is damaged, or the store that it holds is.\n\n\
        Example:\n  mv /var/lib/jalon/db /var/lib/jalon/db.damaged\n  \
        jalon restore /mnt/backups/2026-03-02T02-00-00Z.backup --config /etc/jalon/jalon.toml")]
    Restore {
        /// The backup.
        file: PathBuf,
        #[command(flatten)]
        store: StoreArgs,
        /// The key file that the store had when the backup was made; the store's own when absent.
        #[arg(long, value_name = "FILE")]
        key_file: Option<PathBuf>,
        /// One more list of erasures to apply.
        #[arg(long, value_name = "FILE")]
        erased: Option<PathBuf>,
        /// Go on although no list of erasures is there: people who were erased since may be back.
        #[arg(long)]
        without_erasures: bool,
    },
    /// Let reminders leave again after a restore.
    #[command(after_help = "What fell due meanwhile is caught up, each as its dialogue says; look first.\n\n\
        Example:\n  jalon cases --config jalon.toml\n  jalon release --config jalon.toml")]
    Release {
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Rewrite the store without what its files keep of earlier states.
    #[command(after_help = "The service is stopped. After an erasure this takes the last sealed bytes from the \
        disk.\n\nExample:\n  systemctl stop jalon\n  jalon compact --config /etc/jalon/jalon.toml\n  systemctl start jalon")]
    Compact {
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Change the master key: everything is sealed anew.
    #[command(after_help = "The service is stopped. The new key file is made when it is not there (mode 0600); \
        afterwards the\nconfiguration names it. Backups made before need the old key: keep it as long as them.\n\n\
        Example:\n  jalon rekey --config jalon.toml --new-key /etc/jalon/store-2.key")]
    Rekey {
        #[command(flatten)]
        store: StoreArgs,
        /// File of the new key.
        #[arg(long, value_name = "FILE")]
        new_key: PathBuf,
    },
    /// Read everything that is stored and say what does not hold; changes nothing.
    #[command(after_help = "Works while the service runs: nobody is answered until it is done.\n\
        Exit code 0: nothing is wrong; 1: something is, and what to do is said.\n\n\
        Example:\n  jalon verify --config /etc/jalon/jalon.toml")]
    Verify {
        #[command(flatten)]
        store: StoreArgs,
    },
}

/// Does what the command line asks for.
pub fn run() -> ExitCode {
    let command = Cli::parse().command;
    // Files of authors are shared with colleagues; everything else holds words of people, or keys.
    if !matches!(command, Command::Check(_) | Command::Contacts(_) | Command::Help { .. } | Command::Simulate(_)) {
        rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    }
    let done = match command {
        Command::Chat(args) => chat::chat(&args),
        Command::Check(args) => check::run(&args),
        Command::Contacts(command) => contacts::run(&command),
        Command::Help { guide } => guide::print(guide, &mut Cli::command()),
        #[cfg(feature = "matrix")]
        Command::Matrix(command) => matrix::run(&command),
        #[cfg(feature = "telegram")]
        Command::Run { config } => run::run(&config),
        Command::Cases { store, waiting } => cases::cases(&store, waiting),
        Command::Show { case, store } => cases::show(&store, &case),
        Command::Export { case, store } => cases::export(&store, &case),
        Command::Erase { case, store } => cases::erase(&store, &case),
        Command::GiveBack { case, store } => cases::give_back(&store, &case),
        Command::Reminders { day, store } => cases::reminders(&store, &day),
        Command::Backup { store, to } => maintenance::backup(&store, to.as_deref()),
        Command::Compact { store } => maintenance::compact(&store),
        Command::Rekey { store, new_key } => maintenance::rekey(&store, &new_key),
        Command::Release { store } => maintenance::release(&store),
        Command::Restore { file, store, key_file, erased, without_erasures } => {
            let lists = restore::Lists { erased, without: without_erasures };
            restore::restore(&store, &file, key_file.as_deref(), &lists)
        }
        Command::Simulate(args) => simulate::run(&args),
        Command::Verify { store } => maintenance::verify(&store),
    };
    done.map_or_else(|failure: Failure| failure.tell(), |()| ExitCode::SUCCESS)
}
