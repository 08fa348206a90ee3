//! `jalon matrix verify`: an adviser's identity compared with what they read aloud.

use std::io::{BufRead, Write};

use jalon::adapters::matrix::comparing::{Shown, groups};
use jalon::adapters::matrix::{Matrix, MatrixError};
use matrix_sdk::ruma::OwnedUserId;

use super::desk::Desk;
use crate::cli::failure::Failure;

/// What the operator writes when both are the same.
const YES: [&str; 4] = ["yes", "y", "oui", "o"];

/// Shows one identity and asks; or says how all of them stand.
///
/// # Errors
/// The service runs, the homeserver does not answer, or the answer is no.
pub async fn run(desk: &Desk, adviser: Option<&str>) -> Result<(), Failure> {
    let failed = |error: &MatrixError| desk.failure("could not verify", error);
    let matrix = desk.open().await?;
    let listed = matrix.advisers();
    let Some(adviser) = adviser else {
        for adviser in listed {
            let shown = matrix.shown(&adviser).await.map_err(|error| failed(&error))?;
            writeln!(std::io::stdout(), "{adviser}: {}", standing(shown.as_ref()))?;
        }
        return Ok(());
    };
    let Some(adviser) = listed.iter().find(|listed| listed.as_str() == adviser) else {
        let all: Vec<_> = listed.iter().map(|listed| listed.as_str()).collect();
        return Err(Failure::misuse(format!(
            "could not verify {adviser}: no [roles.X] lists this adviser. Listed: {}",
            all.join(", ")
        )));
    };
    let Some(shown) = matrix.shown(adviser).await.map_err(|error| failed(&error))? else {
        return Err(Failure::no(format!(
            "could not verify {adviser}: they have no identity yet. In Element: Settings, Encryption, set up recovery; \
             then verify each device"
        )));
    };
    tell(adviser, &shown)?;
    compare(&matrix, adviser, &shown, failed).await
}

async fn compare(
    matrix: &Matrix,
    adviser: &OwnedUserId,
    shown: &Shown,
    failed: impl Fn(&MatrixError) -> Failure,
) -> Result<(), Failure> {
    eprintln!("Did {adviser} read aloud the same, letter by letter? yes or no:");
    let mut line = String::new();
    let read = std::io::stdin().lock().read_line(&mut line);
    read.map_err(|error| Failure::misuse(format!("could not read the answer: {error}")))?;
    if !YES.contains(&line.trim().to_lowercase().as_str()) {
        return Err(Failure::no(format!("nothing was changed: {adviser} stands as before")));
    }
    matrix.accept(adviser, &shown.key).await.map_err(|error| failed(&error))?;
    writeln!(std::io::stdout(), "{adviser} is verified: words from devices that this identity signs are taken.")?;
    Ok(())
}

/// What is compared.
fn tell(adviser: &OwnedUserId, shown: &Shown) -> Result<(), Failure> {
    let mut out = std::io::stdout();
    if let Some(pin) = shown.pin.as_ref().filter(|pin| pin.key != shown.key) {
        writeln!(out, "{adviser} shows ANOTHER identity than before. The one before:\n\n  {}\n", groups(&pin.key))?;
        writeln!(
            out,
            "Either they reset it (a lost phone, a new recovery key), or the homeserver shows one of its own."
        )?;
        writeln!(out, "Ask them, by voice and not over Matrix, whether they did. The one now:\n")?;
    } else {
        writeln!(out, "{adviser}: {}\n\nThe key of the identity:\n", standing(Some(shown)))?;
    }
    writeln!(out, "  {}\n", groups(&shown.key))?;
    if shown.devices.is_empty() {
        writeln!(out, "No device of theirs signed it: only this key itself can be compared.")?;
    } else {
        writeln!(out, "Devices that say the same; one that the adviser has in hand is enough:\n")?;
    }
    for (device, key) in &shown.devices {
        writeln!(out, "  session ID   {device}\n  session key  {}\n", groups(key))?;
    }
    out.flush()?;
    Ok(())
}

/// How an adviser stands, in a few words.
fn standing(shown: Option<&Shown>) -> &'static str {
    match shown {
        None => "no identity yet: no device of theirs is signed",
        Some(shown) if shown.is_replaced() => "REPLACED: another identity than before, refused until it is compared",
        Some(Shown { pin: Some(pin), .. }) if pin.is_compared => "verified: the identity was compared",
        Some(Shown { pin: Some(_), .. }) => "taken at first sight, and not compared yet",
        Some(Shown { pin: None, .. }) => "not taken yet: it will be when the service runs",
    }
}
