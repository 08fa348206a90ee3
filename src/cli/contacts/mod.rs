//! `jalon contacts`: the contact points of a centre, from a list that somebody keeps to what the bot may say.

mod audit;
mod import;
mod list;
mod place;

use clap::Subcommand;

use super::failure::Failure;

#[derive(Subcommand)]
pub enum Command {
    /// Take the rows of a CSV file into a centre's folder of contact points.
    #[command(
        after_help = "The columns are found by a map (dialogues/contacts/maps; your own go into DIR/maps). Rows that \
        are there and not in the file stay. Mobile numbers and e-mails of one person are left out.\n\
        Exit code 0: all rows are in; 1: some were refused, the others are in; 2: nothing was written.\n\n\
        Example:\n  jalon contacts import list.csv --kind KIND --source \"network of …, public list\" \\\n    \
        --date 2026-03 --contacts ~/contacts"
    )]
    Import(import::ImportArgs),
    /// List contact points with their date and source.
    #[command(after_help = "Example:\n  jalon contacts list --kind KIND --area departement=44 --config jalon.toml")]
    List(list::ListArgs),
    /// Find the contact points of a kind and a place.
    #[command(after_help = "Words are kinds, places (a code, a name, a postal code) or words of a name.\n\
        Exit code 1 when nothing is found.\n\n\
        Example:\n  jalon contacts find KIND 44\n  jalon contacts find KIND poitiers --config jalon.toml")]
    Find(list::FindArgs),
    /// Show where rows are known, which are old, and where nothing is known.
    #[command(after_help = "In a cell: how many rows; (n): only rows of a wider area; -: none.\n\n\
        Example:\n  jalon contacts audit --svg coverage.svg --config jalon.toml")]
    Audit(audit::AuditArgs),
}

/// Does what was asked about contact points.
pub fn run(command: &Command) -> Result<(), Failure> {
    match command {
        Command::Import(args) => import::run(args),
        Command::List(args) => list::list(args),
        Command::Find(args) => list::find(args),
        Command::Audit(args) => audit::run(args),
    }
}
