//! `jalon help`: the commands, a guide for one of its readers, as it lies in `locales/fr/guide/`, or a configuration
//! with every key, `jalon.toml` beside this file.

use std::io::Write;

use clap::{Command, ValueEnum};

use super::failure::Failure;

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Guide {
    /// Whoever writes `jalon.toml`: every key, what it means, what is taken without it.
    Config,
    /// Whoever answers candidates in the rooms.
    Conseiller,
    /// Whoever installs it, keeps it running and restores it.
    Technicien,
}

impl Guide {
    fn text(self) -> &'static str {
        match self {
            Self::Config => include_str!("jalon.toml"),
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

    use jalon::app::config::{self, Config};

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

    /// A line that shows a key or a section: take the mark away, and it counts.
    fn shown(line: &str) -> Option<&str> {
        let rest = line.strip_prefix("# ")?;
        let is_word = |word: &str| word.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-');
        let is_key = rest.split_once(" = ").is_some_and(|(key, _)| is_word(key));
        let is_section = rest.starts_with('[') && rest.ends_with(']');
        (is_key || is_section).then_some(rest)
    }

    fn uncommented() -> String {
        Guide::Config.text().lines().map(|line| shown(line).unwrap_or(line).to_owned() + "\n").collect()
    }

    #[test]
    fn the_configuration_holds_what_is_usual_as_it_stands() {
        let shown = Config::read(Guide::Config.text(), []).expect("it is right");
        assert_eq!(format!("{shown:?}"), format!("{:?}", Config::default()));
        // Of sections that may be absent, what is usual is shown.
        let all = Config::read(&uncommented(), []).expect("it is right with every key too");
        let telegram = |one: config::Telegram| (one.api_url, one.mode, one.per_chat, one.per_second, one.listen);
        assert_eq!(all.telegram.map(telegram), Some(telegram(config::Telegram::default())));
        assert_eq!(all.matrix.map(|one| one.unverified), Some(config::Matrix::default().unverified));
    }

    #[test]
    fn the_configuration_holds_every_key() {
        let all = uncommented();
        let table: toml::Table = toml::from_str(&all).expect("a table");
        // Refused keys are answered with the keys that there are: the reader itself lists them.
        let known = |text: &str| -> BTreeSet<String> {
            let error = toml::from_str::<Config>(text).expect_err("an unknown key");
            let expected = error.message().split_once(", expected ").expect("the keys that there are").1;
            expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
        };
        let sections = known("no-such-key = 1");
        assert_eq!(sections, table.keys().cloned().collect());
        for section in sections {
            let (named, inside) = match section.as_str() {
                "roles" | "tracks" => (format!("{section}.x"), table[&section].as_table().into_iter().flatten().next()),
                _ => (section.clone(), table.get_key_value(&section)),
            };
            let keys: BTreeSet<String> = inside
                .and_then(|(_, keys)| keys.as_table())
                .into_iter()
                .flatten()
                .map(|(key, _)| key.clone())
                .collect();
            assert_eq!(keys, known(&format!("[{named}]\nno-such-key = 1\n")), "[{named}]");
        }
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
