//! The command line: what may be asked for, and how a wish ends.

mod chat;
mod check;
mod content;
mod failure;
mod keep;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use failure::Failure;

/// A chat bot assistant for counselling centres.
#[derive(Parser)]
#[command(name = "jalon", version, arg_required_else_help = true, disable_help_subcommand = false)]
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
    /// Say what is wrong in dialogues and texts, with file, line and column.
    #[command(after_help = "Exit code 0: nothing is wrong; 1: something is; 2: the files could not be read.\n\n\
        Example:\n  jalon check\n  jalon check ~/centre --lang en --against ~/centre/store")]
    Check(CheckArgs),
}

#[derive(Args)]
struct ChatArgs {
    /// Language to begin with.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Keep the case in this folder; nothing is kept without it.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Begin at this time instead of now.
    #[arg(long, value_name = "2026-03-02T10:00")]
    at: Option<String>,
    /// Write the conversation as a transcript.
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// Folder with `dialogues` and `locales`; the built-in ones when absent.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
}

#[derive(Args)]
struct CheckArgs {
    /// Folder with `dialogues` and `locales`; the current one if it has them, else the built-in ones.
    path: Option<PathBuf>,
    /// Language of the findings; taken from LANG when absent.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Also say which cases of this store the dialogue would leave without a step.
    #[arg(long, value_name = "STORE")]
    against: Option<PathBuf>,
}

/// Does what the command line asks for.
pub fn run() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Chat(args) => chat::chat(&args),
        Command::Check(args) => check::run(&args),
    };
    done.map_or_else(|failure: Failure| failure.tell(), |()| ExitCode::SUCCESS)
}
