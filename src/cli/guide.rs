//! `jalon help`: the commands, or a guide for one of its readers, as it lies in `locales/fr/guide/`.

use std::io::Write;

use clap::{Command, ValueEnum};

use super::failure::Failure;

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Guide {
    /// Whoever answers candidates in the rooms.
    Conseiller,
    /// Whoever installs it, keeps it running and restores it.
    Technicien,
}

impl Guide {
    fn text(self) -> &'static str {
        match self {
            Self::Conseiller => include_str!("../../locales/fr/guide/conseiller.md"),
            Self::Technicien => include_str!("../../locales/fr/guide/technicien.md"),
        }
    }
}

/// Prints a guide, or the list of commands.
///
/// # Errors
/// The output is closed.
pub fn print(guide: Option<Guide>, commands: &mut Command) -> Result<(), Failure> {
    let text = guide.map_or_else(|| commands.render_long_help().to_string(), |guide| guide.text().to_owned());
    write!(std::io::stdout().lock(), "{text}")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Guide;

    /// Words that stand in a guide right behind a mark: `!prendre`, `jalon verify`.
    fn behind<'t>(text: &'t str, mark: &str) -> BTreeSet<&'t str> {
        let word = |rest: &'t str| rest.split(|letter: char| !letter.is_ascii_lowercase() && letter != '-').next();
        text.split(mark).skip(1).filter_map(word).filter(|word| !word.is_empty()).collect()
    }

    #[test]
    fn advisers_read_every_command_and_no_other() {
        let texts = include_str!("../../locales/fr/common.ftl");
        let lines = texts.lines().filter(|line| line.starts_with("common-command-"));
        let known: BTreeSet<&str> = lines.filter_map(|line| line.split(" = ").nth(1)).map(str::trim).collect();
        let told = behind(Guide::Conseiller.text(), "`!");
        // A message is taken back by a word of its own, which is no command about a case.
        let told: BTreeSet<&str> = told.into_iter().filter(|word| *word != "retirer").collect();
        assert_eq!(told, known);
    }

    #[cfg(all(feature = "telegram", feature = "matrix"))]
    #[test]
    fn technicians_read_commands_that_there_are() {
        let command = <super::super::Cli as clap::CommandFactory>::command();
        let known: BTreeSet<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
        for guide in [Guide::Conseiller, Guide::Technicien] {
            let text = guide.text();
            for word in behind(text, "`jalon ").union(&behind(text, "sudo -u jalon jalon ")) {
                assert!(known.contains(word), "no command {word}: {known:?}");
            }
        }
        assert!(behind(Guide::Technicien.text(), "sudo -u jalon jalon ").contains("restore"));
    }
}
