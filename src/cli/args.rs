//! Arguments that several commands share, or that are read in a file of their own.

use std::path::PathBuf;

use clap::Args;

/// Which store.
#[derive(Args)]
pub struct StoreArgs {
    /// The service's configuration.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// A store's folder, as `chat --data` makes it.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// What `jalon chat` is told.
#[derive(Args)]
pub struct ChatArgs {
    /// Language to begin with.
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Keep the case in this folder; nothing is kept without it.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Begin at this time instead of now.
    #[arg(long, value_name = "2026-03-02T10:00")]
    pub at: Option<String>,
    /// Write the conversation as a transcript.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Folder with `dialogues` and `locales`; the built-in ones when absent.
    #[arg(long, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// Folder with your own contact points; they go before the shipped ones.
    #[arg(long, value_name = "DIR")]
    pub contacts: Option<PathBuf>,
}

/// What `jalon check` is told.
#[derive(Args)]
pub struct CheckArgs {
    /// Folder with `dialogues` and `locales`; the current one if it has them, else the built-in ones.
    pub path: Option<PathBuf>,
    /// Language of the findings; taken from LANG when absent.
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Also say which cases of this store the dialogue would leave without a step.
    #[arg(long, value_name = "STORE")]
    pub against: Option<PathBuf>,
    /// Also look at this folder of your own contact points.
    #[arg(long, value_name = "DIR")]
    pub contacts: Option<PathBuf>,
}
