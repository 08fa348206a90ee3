//! People who try what they should not: strange letters, markup, forged buttons, other people's numbers,
//! advisers' commands. They are answered, they learn nothing, and nobody else notices.

use std::path::Path;

use jalon::adapters::files;
use jalon::adapters::store::MemoryStore;
use jalon::adapters::store::archive::{Piece, Reader};
use jalon::adapters::store::keyed::Pages;
use jalon::adapters::store::record::seal::Secret;
use jalon::app::{App, Settings, content};
use jalon::dialogue::shown::{is_hidden, shown};
use jalon::engine::case::{Address, Adviser, Case, CaseId, Hand, Private};
use jalon::engine::event::Content;
use jalon::ports::Entropy;
use jalon::ports::channel::{
    Act, Button, Delivery, Desk, DeskAct, Inbound, InboundId, InboundKind, MessageRef, Press, Receipt, Recipient, Room,
};
use jalon::ports::store::{CaseWrite, Commit, Store};
use jiff::Timestamp;

use crate::support::clock::Odd;
use crate::support::stored;

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a moment")
}

struct Dull(u8);

impl Entropy for Dull {
    fn fill(&mut self, buffer: &mut [u8]) {
        for byte in buffer {
            self.0 = self.0.wrapping_add(37);
            *byte = self.0;
        }
    }
}

/// What was said: to whom, and the words; and the buttons of the last message.
#[derive(Default)]
struct Said {
    people: Vec<(String, String)>,
    rooms: Vec<String>,
    buttons: Vec<Button>,
}

impl Said {
    fn holds(&self, words: &str) -> bool {
        self.people.iter().any(|(_, text)| text.contains(words))
    }
}

struct Centre {
    app: App,
    clock: Odd,
    number: u64,
}

impl Centre {
    fn new() -> Self {
        let content = content::load(&files::builtin(), &Settings::default()).expect("the shipped content is clean");
        let clock = Odd::at(now());
        let app = App::new(content, Box::new(MemoryStore::new()), Box::new(clock.clone()), Box::new(Dull(0)));
        Self { app, clock, number: 0 }
    }

    fn inbound(&mut self, place: &str, what: InboundKind) -> Inbound {
        self.number += 1;
        Inbound {
            id: InboundId(format!("i{}", self.number)),
            address: Address { channel: "test".into(), place: Private(place.into()) },
            what,
            wording: None,
            language: Some("fr".into()),
            at: now(),
        }
    }

    fn takes(&mut self, inbounds: &[Inbound]) -> Said {
        self.app.receive(inbounds).expect("taken");
        let mut said = Said::default();
        loop {
            let outgoing = self.app.deliver_due(50).expect("delivered");
            if outgoing.is_empty() {
                return said;
            }
            let receipts = outgoing.into_iter().map(|one| {
                if let Act::Send { text, buttons } = one.act {
                    match one.to {
                        Recipient::Candidate(to) => {
                            said.people.push((to.place.0, text.0));
                            said.buttons = buttons;
                        }
                        Recipient::Case(_) | Recipient::Role(_) => said.rooms.push(text.0),
                    }
                }
                (one.id, Ok(Receipt { message: Some(MessageRef("m".into())) }))
            });
            let receipts = receipts.collect();
            self.app.delivered(receipts).expect("settled");
        }
    }

    fn hears(&mut self, place: &str, content: Content) -> Said {
        let inbound = self.inbound(place, InboundKind::Content(content));
        self.takes(&[inbound])
    }

    fn types(&mut self, place: &str, words: &str) -> Said {
        self.hears(place, Content::Text(Private(words.into())))
    }

    fn presses(&mut self, place: &str, data: &str) -> Said {
        self.hears(place, Content::Press(data.into()))
    }

    fn orders(&mut self, room: Room, words: &str) -> Said {
        let adviser = Adviser { id: "@ada:x".into(), name: "Ada".into() };
        let act = DeskAct::Wrote(Private(words.into()));
        let inbound = self.inbound("room", InboundKind::Desk(Desk { room, adviser, act }));
        self.takes(&[inbound])
    }

    /// Everything that the store holds about the cases, as it would be exported.
    fn cases(&mut self) -> Vec<Case> {
        self.app.store().cases(None, 99).expect("read")
    }
}

fn markup() -> Vec<String> {
    vec![
        "<b>gras</b> <a href=\"http://mal.example\">ici</a> <script>alert(1)</script>".into(),
        "*gras* _x_ [ici](http://mal.example) `code` ||caché||".into(),
        "\u{202e}txet desrever \u{2066}x\u{2069}".into(),
        "Z\u{335}\u{321}\u{327}\u{322}".repeat(200) + " algo",
        "𝕏".repeat(4_096),
        "\u{0}\u{1}\u{7f}\u{feff}\u{200b}".into(),
        "A".repeat(100_000),
    ]
}

#[test]
fn strange_letters_and_markup_stay_words() {
    let mut centre = Centre::new();
    centre.presses("a", "consent.oui.fr");
    for words in markup() {
        let said = centre.types("a", &words);
        assert!(!said.people.is_empty(), "there is an answer to {}", words.escape_debug());
        // What is not understood is not repeated to whoever wrote it.
        assert!(!said.holds("mal.example"), "{:?}", said.people);
        let cases = centre.cases();
        assert!(cases.len() == 1 && cases[0].question.is_some(), "the question is still open");
    }
    // In the advisers' room it is what was written, letter by letter: nothing of it becomes markup, and what would
    // turn the words round stands there as a sign.
    centre.types("a", "je veux parler à quelqu’un");
    centre.orders(Room::Role("conseiller-vae".into()), "!prendre 1");
    for words in markup().into_iter().take(3) {
        let said = centre.types("a", &words);
        assert!(said.rooms.iter().any(|text| text.contains(&*shown(&words))), "{:?}", said.rooms);
        assert!(!said.rooms.iter().any(|text| text.contains(is_hidden)), "{:?}", said.rooms);
    }
    let said = centre.orders(Room::Case(CaseId(1)), "<b>Bonjour</b> *vous*");
    assert!(said.holds("<b>Bonjour</b> *vous*"), "{:?}", said.people);
}

#[test]
fn forged_buttons_do_nothing() {
    let mut centre = Centre::new();
    let said = centre.presses("a", "consent.oui.fr");
    let real = said.buttons.iter().find_map(|button| match &button.press {
        Press::Data(data) => Some(data.clone()),
        Press::Link(_) => None,
    });
    let real = real.expect("a button");
    let before = centre.cases();
    let number = real.split('.').next().expect("the question").to_owned();
    for data in [
        "q0.debut".to_owned(),
        "q99999999999999999999.debut".into(),
        format!("{number}.nothing-of-the-sort"),
        format!("{number}."),
        format!("{number}.{}", "x".repeat(500)),
        format!("{number}.debut.debut"),
        "consent.non.fr".into(),
        "erase.oui".into(),
        "J-0001".into(),
        "\u{202e}".into(),
        String::new(),
    ] {
        centre.presses("a", &data);
        let now = centre.cases();
        assert_eq!(now[0].slots, before[0].slots, "{data:?} answered something");
        assert_eq!(now[0].consent, before[0].consent, "{data:?}");
        assert!(now[0].question.is_some(), "{data:?}");
    }
    // Somebody else's button is nobody's.
    let said = centre.presses("b", &real);
    assert!(said.holds("Êtes-vous d’accord"), "{:?}", said.people);
    assert_eq!(centre.cases().len(), 1);
}

#[test]
fn another_persons_number_reveals_nothing() {
    let mut centre = Centre::new();
    centre.presses("a", "consent.oui.fr");
    centre.types("a", "69003");
    centre.types("a", "je veux parler à quelqu’un");
    centre.presses("b", "consent.oui.fr");
    for words in ["J-0001", "mes données J-0001", "effacer J-0001", "où en est J-0001 ?", "je suis J-0001"] {
        let said = centre.types("b", words);
        assert!(said.people.iter().all(|(to, _)| to == "b"), "{words}: {:?}", said.people);
        assert!(!said.holds("Rhône") && !said.holds("\"J-0001\""), "{words}: {:?}", said.people);
        assert_eq!(centre.cases().len(), 2, "{words}");
    }
}

/// A word that is no code of anybody's.
fn guess(number: usize) -> String {
    let word: String = (0..8).map(|place| char::from(b'A' + ((number >> place) % 8) as u8)).collect();
    format!("J0001-{}-{}", &word[..4], &word[4..])
}

/// Somebody who guesses codes of a case gets nothing, is refused for the day, and voids nothing by it: the person who
/// was told the code says it and has the case. The advisers learn that it moved.
#[test]
fn whoever_guesses_codes_is_refused_and_voids_nothing() {
    let mut centre = Centre::new();
    centre.presses("a", "consent.oui.fr");
    let told = centre.orders(Room::Role("conseiller-vae".into()), "!code 1").rooms.concat();
    let code = told.split_whitespace().find(|word| word.starts_with("J0001-")).expect("a code").trim_end_matches('.');
    for number in 0..1_000 {
        let said = centre.types("c", &guess(number));
        assert!(said.people.iter().all(|(to, _)| to == "c") && said.rooms.is_empty(), "{:?}", said.people);
        assert_eq!(said.holds("Trop de mauvais codes"), number >= 5, "{number}: {:?}", said.people);
    }
    let said = centre.types("c", code);
    assert!(said.holds("Trop de mauvais codes"), "not even the right one is looked at: {:?}", said.people);
    let cases = centre.cases();
    assert_eq!(cases[0].address.place.0, "a", "the case stays where it is");
    assert_eq!(cases[0].follow_up.code.as_ref().map(|code| code.misses), Some(5), "what is refused counts no more");
    let said = centre.types("d", code);
    assert_eq!(centre.cases()[0].address.place.0, "d");
    assert!(said.holds("Je vous ai retrouvé"), "{:?}", said.people);
    let about = said.rooms.iter().filter(|text| text.contains("J-0001 continue sur un autre compte")).count();
    assert_eq!(about, 1, "the role is told: {:?}", said.rooms);
    // A day later the address may try again.
    *centre.clock.0.lock().expect("no panic holds it") = now() + jiff::SignedDuration::from_hours(24);
    assert!(centre.types("c", &guess(1)).holds("Je ne connais pas ce code"));
}

/// Many accounts together: the code ends long before guessing it has any chance, and the advisers know why.
#[test]
fn a_code_that_is_guessed_from_many_accounts_ends_and_the_role_knows() {
    let mut centre = Centre::new();
    centre.presses("a", "consent.oui.fr");
    centre.orders(Room::Role("conseiller-vae".into()), "!code 1");
    for number in 0..50 {
        let said = centre.types(&format!("c{}", number / 5), &guess(number));
        let told = said.rooms.iter().filter(|text| text.contains("J-0001") && text.contains("le code ne sert plus"));
        assert_eq!(told.count(), usize::from(number == 49), "{number}: {:?}", said.rooms);
    }
    assert!(centre.cases()[0].follow_up.code.is_none());
    // Nobody is told a second time, and nothing changes any more.
    let before = centre.cases();
    assert!(centre.types("late", &guess(7)).rooms.is_empty());
    assert_eq!(centre.cases(), before);
}

#[test]
fn commands_of_advisers_are_words_when_candidates_write_them() {
    let mut centre = Centre::new();
    centre.presses("a", "consent.oui.fr");
    centre.presses("b", "consent.oui.fr");
    centre.types("a", "je veux parler à quelqu’un");
    for command in ["!prendre 1", "!take 1", "!code 1", "!voir 1", "!clore 1 1", "!dossiers", "!rendre 1", "!note 1 x"]
    {
        let said = centre.types("b", command);
        assert!(said.people.iter().all(|(to, _)| to == "b"), "{command}: {:?}", said.people);
        assert!(said.rooms.is_empty(), "{command}: {:?}", said.rooms);
        let cases = centre.cases();
        assert!(matches!(cases[0].hand, Hand::Asked { .. }), "{command}");
        assert!(cases[0].notes.is_empty() && cases[0].follow_up.code.is_none() && cases[0].is_open(), "{command}");
        assert!(!said.holds("J-0001"), "{command}: {:?}", said.people);
    }
}

#[test]
fn a_crowd_is_answered_and_a_replay_changes_nothing() {
    let mut centre = Centre::new();
    let crowd: Vec<Inbound> = (0..1_000)
        .map(|number| {
            let content = InboundKind::Content(Content::Start { code: None });
            centre.inbound(&format!("p{number}"), content)
        })
        .collect();
    let said = centre.takes(&crowd);
    let told: std::collections::BTreeSet<&String> = said.people.iter().map(|(to, _)| to).collect();
    assert_eq!((told.len(), said.people.len()), (1_000, 1_000), "each once");
    assert!(centre.takes(&crowd).people.is_empty(), "a replay is heard once");
    assert!(centre.cases().is_empty(), "nobody agreed, nothing is kept");
}

/// Somebody who can write the store's file leads their own address to another person's case.
#[test]
fn an_address_led_to_another_case_opens_nothing() {
    let mut store = MemoryStore::new();
    let (mine, theirs) = (stored::case(1), stored::case(2));
    let opened = |case: &Case| CaseWrite { case: case.clone(), read: None, left: None };
    for case in [&mine, &theirs] {
        store.commit(Commit { cases: vec![opened(case)], ..Commit::default() }, now()).expect("committed");
    }
    let index = store.pages_mut().scan(b"a", None, 9).expect("read");
    let swapped: Vec<_> =
        index.iter().zip(index.iter().rev()).map(|(to, from)| (to.0.clone(), Some(from.1.clone()))).collect();
    store.pages_mut().write(&swapped).expect("written");
    for case in [&mine, &theirs] {
        store.index().expect("opened again");
        assert_eq!(store.case_at(&case.address).expect("read"), None, "neither is somebody else");
    }
    let flaws = store.verify().expect("read").flaws;
    assert!(flaws.iter().any(|flaw| flaw.contains("another person would see it")), "{flaws:?}");
    // Whoever writes begins anew, and is found again.
    let anew = Case { id: CaseId(7), ..mine.clone() };
    store.commit(Commit { cases: vec![opened(&anew)], ..Commit::default() }, now()).expect("committed");
    store.index().expect("opened again");
    assert_eq!(store.case_at(&mine.address).expect("read"), Some(anew));
}

/// Records of messages in a backup that wait for somebody without a case.
fn strangers_in(file: &Path) -> usize {
    let file = std::fs::File::open(file).expect("a backup");
    let mut reader = Reader::begin(file, &Secret([7; 32])).expect("it opens");
    let mut found = 0;
    // Strangers' own, those for whom a case is not there, and keys of days.
    let is_strangers = |owner: &[u8]| owner == [0; 8] || owner[0] & 0x80 != 0;
    loop {
        match reader.piece().expect("a whole piece") {
            Piece::Last(_) => return found,
            Piece::Pairs(pairs) => {
                let waits = |(key, value): &&(Vec<u8>, Vec<u8>)| match key.first() {
                    Some(b'o') => is_strangers(&value[..8]),
                    Some(b'd') => true,
                    _ => false,
                };
                found += pairs.iter().filter(waits).count();
            }
        }
    }
}

/// Accounts cost nothing: many people who agreed to nothing keep nobody in danger waiting, and nothing of them is
/// copied.
#[test]
fn a_storm_of_strangers_delays_no_help() {
    let mut centre = Centre::new();
    centre.presses("rose", "consent.oui.fr");
    let costly = "½".repeat(4_096);
    for round in 0..30 {
        let batch: Vec<Inbound> = (0..67)
            .map(|number| {
                let words = if round % 15 == 0 { &costly } else { "bonjour" };
                centre.inbound(&format!("s{number}"), InboundKind::Content(Content::Text(Private(words.into()))))
            })
            .collect();
        centre.app.receive(&batch).expect("taken");
    }
    let words = |words: &str| InboundKind::Content(Content::Text(Private(words.into())));
    let (known, stranger) =
        (centre.inbound("rose", words("je veux mourir")), centre.inbound("nobody", words("je veux mourir")));
    centre.app.receive(&[known, stranger]).expect("taken");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("one.backup");
    centre.app.store().back_up(&file, now()).expect("made");
    assert_eq!(strangers_in(&file), 0, "who agreed to nothing is in no backup");
    let mut helped = Vec::new();
    let mut told = Vec::new();
    let mut answers = 0;
    loop {
        // Three at a time, as a service near its limits sends them.
        let outgoing = centre.app.deliver_due(3).expect("delivered");
        if outgoing.is_empty() {
            break;
        }
        for one in &outgoing {
            match (&one.to, &one.act) {
                (Recipient::Candidate(to), Act::Send { text, .. }) if text.0.contains("3114") => {
                    assert_eq!(answers, 0, "help is the next message sent");
                    helped.push(to.place.0.clone());
                }
                (Recipient::Candidate(_), Act::Send { .. }) => answers += 1,
                (Recipient::Role(_), Act::Send { text, .. }) => told.push((answers, text.0.clone())),
                _ => {}
            }
        }
        let receipts = outgoing.into_iter().map(|one| (one.id, Ok(Receipt::default()))).collect();
        centre.app.delivered(receipts).expect("settled");
    }
    helped.sort();
    assert_eq!(helped, ["nobody", "rose"]);
    let (before, _) = told.iter().find(|(_, text)| text.contains("détresse")).expect("the advisers are told");
    assert_eq!(*before, 0, "and so do the advisers, before strangers are answered");
    assert_eq!(answers, 67, "then everybody is answered, once: a newer answer took the place of each that waited");
    let ledger = centre.app.reminders(jiff::civil::date(2026, 3, 2)).expect("read");
    let count = |kind: &str| ledger.counts.iter().find(|(word, _)| word == kind).map(|(_, times)| *times);
    assert_eq!(count("left-out"), Some(29 * 67), "what was not sent is counted");
    assert_eq!(ledger.difference, 0, "and the reminders add up");
}

/// What was answered to somebody who never agreed: one message waits, for an hour, and no key opens it two days later.
#[test]
fn nothing_said_to_a_stranger_lasts() {
    let mut centre = Centre::new();
    let waiting = |centre: &mut Centre| {
        let address = Address { channel: "test".into(), place: Private("s".into()) };
        centre.app.store().notices(&address).expect("read").len()
    };
    let hears = |centre: &mut Centre, words: &str| {
        let content = Content::Text(Private(words.into()));
        let inbound = centre.inbound("s", InboundKind::Content(content));
        centre.app.receive(&[inbound]).expect("taken");
    };
    // A file that they sent is taken away all the same; help is never replaced, nor what help stands beside.
    for words in ["bonjour", "je veux mourir", "j'en peux plus", "bonjour", "non", "bonjour"] {
        hears(&mut centre, words);
        assert_eq!(waiting(&mut centre), 1, "{words}");
    }
    let pending = centre.app.store().pending().expect("read");
    assert_eq!(pending, 3, "two helps, one notice");
    // On its way, and another one behind it; when it comes back, the newer one stays.
    let helps = centre.app.deliver_due(1).expect("leased");
    assert!(matches!(&helps[0].act, Act::Send { text, .. } if text.0.contains("3114")), "{helps:?}");
    let done = helps.into_iter().map(|one| (one.id, Ok(Receipt::default()))).collect();
    centre.app.delivered(done).expect("settled");
    let helps = centre.app.deliver_due(1).expect("leased");
    let done = helps.into_iter().map(|one| (one.id, Ok(Receipt::default()))).collect();
    centre.app.delivered(done).expect("settled");
    let leaves = centre.app.deliver_due(1).expect("leased");
    assert_eq!(leaves.len(), 1);
    hears(&mut centre, "non");
    assert_eq!(waiting(&mut centre), 2, "one on its way, one behind it");
    let wait = jalon::ports::channel::DeliveryError::RetryAfter(std::time::Duration::from_secs(5));
    centre.app.delivered(leaves.into_iter().map(|one| (one.id, Err(wait.clone()))).collect()).expect("settled");
    assert_eq!(waiting(&mut centre), 1);
    // An hour later it is left out, and nothing of it is in the outbox.
    *centre.clock.0.lock().expect("no panic holds it") = now() + jiff::SignedDuration::from_mins(62);
    assert!(centre.app.deliver_due(9).expect("leased").is_empty());
    assert_eq!(centre.app.store().pending().expect("read"), 0);
}

/// Whoever has the master key and an old copy of what waited for a stranger reads nothing of it two days later.
#[test]
fn the_key_of_a_day_opens_what_strangers_were_told_and_goes() {
    let mut store = MemoryStore::new();
    let master = Secret([7; 32]);
    let at = |hours: i64| now() + jiff::SignedDuration::from_hours(hours);
    let told = stored::stranger("i1");
    store.commit(Commit { deliveries: vec![told.clone()], ..Commit::default() }, at(0)).expect("committed");
    let old = store.pages_mut().scan(b"", None, 99).expect("read");
    let of = |kind: u8, pairs: &[(Vec<u8>, Vec<u8>)]| pairs.iter().find(|(key, _)| key[0] == kind).cloned();
    let (place, value) = of(b'o', &old).expect("it waits");
    assert_eq!(master.open(&place, &value[8..]), None, "the master key alone does not open it");
    let (day, wrapped) = of(b'd', &old).expect("the key of the day");
    let key = Secret(master.open(&day, &wrapped).expect("it opens").try_into().expect("32 bytes"));
    assert!(key.open(&place, &value[8..]).is_some());
    // Opened again, tried again: still of the day on which it was made.
    store.index().expect("opened again");
    let again = Delivery { attempts: 1, not_before: at(30), ..told.clone() };
    store.commit(Commit { retried: vec![again], ..Commit::default() }, at(30)).expect("committed");
    let address = stored::address(900);
    assert_eq!(store.notices(&address).expect("read")[0].made, now());
    assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
    let mark = || Commit { marks: vec![("run".into(), "x".into())], ..Commit::default() };
    store.commit(mark(), at(71)).expect("committed");
    let again = Delivery { attempts: 2, not_before: at(72), ..told.clone() };
    store.commit(Commit { retried: vec![again], ..Commit::default() }, at(72)).expect("committed");
    store.index().expect("opened again");
    assert_eq!(store.lease(at(72), 9).expect("leased").len(), 1, "while it waits, it can be read");
    store.commit(Commit { done: vec![told.id], ..Commit::default() }, at(73)).expect("committed");
    store.commit(mark(), at(73)).expect("committed");
    let left = store.pages_mut().scan(b"", None, 99).expect("read");
    assert_eq!((of(b'o', &left), of(b'd', &left)), (None, None));
}
