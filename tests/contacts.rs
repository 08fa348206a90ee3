//! Contact points: importing lists without losing anything, finding rows, and saying where nothing is known.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder with the shipped content on small tables, and a centre's own folder of contact points.
struct Centre {
    folder: tempfile::TempDir,
}

/// How a command ended.
struct Ended {
    code: i32,
    out: String,
    error: String,
}

/// Four towns: what the tables know in these tests.
const TOWNS: &str = "code_postal,commune_code,commune,departement_code\n\
    17000,17300,La Rochelle,17\n44000,44109,Nantes,44\n44800,44162,Saint-Herblain,44\n\
    79000,79191,Niort,79\n79000,79003,Aiffres,79\n";
const LISTS: &str = "tests/contacts/lists";

impl Centre {
    /// The shipped dialogue and texts, with these towns and no shipped rows.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for name in ["dialogues", "locales"] {
            copy(&root.join(name), &folder.path().join(name));
        }
        let centre = Self { folder };
        centre.put("dialogues/tables/codes-postaux.csv", TOWNS);
        for entry in fs::read_dir(centre.path("dialogues/contacts")).expect("a folder").flatten() {
            if entry.path().extension().is_some_and(|end| end == "csv") {
                fs::remove_file(entry.path()).expect("removed");
            }
        }
        fs::create_dir(centre.path("own")).expect("made");
        centre
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).expect("written");
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    fn run(&self, args: &[&str]) -> Ended {
        let program = env!("CARGO_BIN_EXE_jalon");
        let ended = Command::new(program).args(args).current_dir(&self.folder).output().expect("it runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ended { code: ended.status.code().unwrap_or(-1), out: text(&ended.stdout), error: text(&ended.stderr) }
    }

    /// `jalon contacts import` of one of the lists, or of a file that a test made.
    fn import(&self, file: &str, more: &[&str]) -> Ended {
        let list = Path::new(env!("CARGO_MANIFEST_DIR")).join(LISTS).join(file);
        let file = if list.exists() { list } else { self.path(file) };
        let file = file.display().to_string();
        let mut args = vec!["contacts", "import", &file, "--kind", "mission-locale", "--source", "liste d’essai"];
        args.extend(["--date", "2026-03", "--content", ".", "--contacts", "own"]);
        args.extend(more);
        self.run(&args)
    }

    fn contacts(&self, args: &[&str]) -> Ended {
        let all = [&["contacts"], args, &["--content", ".", "--contacts", "own", "--at", "2026-11-01"]].concat();
        self.run(&all)
    }

    /// The rows of the kind that was imported, without the names of the columns.
    fn rows(&self) -> Vec<String> {
        self.text("own/mission-locale.csv").lines().skip(1).map(str::to_owned).collect()
    }

    /// Everything in the centre's own folder.
    fn own(&self) -> Vec<(String, Vec<u8>)> {
        let entries = fs::read_dir(self.path("own")).expect("a folder").flatten();
        let mut files: Vec<(String, Vec<u8>)> = entries
            .filter(|entry| entry.path().is_file())
            .map(|entry| {
                (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("it can be read"))
            })
            .collect();
        files.sort();
        files
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

/// The last line of the answer: the sums.
fn sums(ended: &Ended) -> &str {
    let last = ended.out.lines().last().unwrap_or_default();
    last.split_once(": ").map_or(last, |(_, sums)| sums)
}

#[test]
fn a_plain_list_becomes_rows() {
    let centre = Centre::new();
    let ended = centre.import("simple.csv", &[]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.error);
    assert_eq!(sums(&ended), "added 4, changed 0, unchanged 0, refused 0; not in the file and kept 0");
    assert_eq!(
        centre.rows(),
        [
            "mission-locale,commune=44109|departement=44,\"Mission locale, Nantes\",1 rue du Port 44000 Nantes,\
             +33 2 40 00 00 00,https://ml.example,accueil@ml.example,liste d’essai,2026-03,moyenne",
            "mission-locale,commune=44162|departement=44,Antenne Ouest,44800 ST HERBLAIN CEDEX,3949,,,liste d’essai,2026-03,moyenne",
            "mission-locale,departement=79,Antenne des Deux-Sèvres,79000,,,,liste d’essai,2026-03,moyenne",
            "mission-locale,departement=17,Antenne de Charente-Maritime,,,,,liste d’essai,2026-03,moyenne",
        ]
    );
}

/// Columns are found however somebody writes their names, and one that nobody knows is named.
#[test]
fn a_column_is_taken_or_named() {
    for (header, unknown) in [
        ("nom;code_postal;E-MAIL", ""),
        ("\u{feff}NOM;CODE POSTAL;E_mail", ""),
        ("Raison sociale;Code-Postal;Adresse e-mail", ""),
        ("Nom de la structure;C.P.;Mél.", ""),
        ("nom;codepostal;Courrier  électronique", ""),
        ("nom;code_postal;Boîte aux lettres", "Boîte aux lettres"),
        ("nom;code_postal;", "number 3, without a name"),
    ] {
        let centre = Centre::new();
        centre.put("list.csv", format!("{header}\nA;44000;accueil@ml.example\n"));
        let ended = centre.import("list.csv", &[]);
        assert_eq!(ended.code, 0, "{header}: {}{}", ended.out, ended.error);
        let named =
            ended.out.lines().find_map(|line| line.strip_prefix("columns not known, nothing of them is taken: "));
        assert_eq!(named.and_then(|line| line.split(". A column").next()).unwrap_or_default(), unknown, "{header}");
        assert_eq!(centre.rows()[0].contains("accueil@ml.example"), unknown.is_empty(), "{header}");
        assert_eq!(ended.out.lines().next().map(|line| line.contains("(email)")), Some(unknown.is_empty()), "{header}");
    }
}

/// A place is found from what a source writes of it, surest first.
#[test]
fn a_place_is_found_from_a_code_or_told_as_missing() {
    let towns = format!(
        "{TOWNS}01000,01053,Bourg-en-Bresse,01\n20000,2A004,Ajaccio,2A\n20200,2B033,Bastia,2B\n\
         97400,97411,Saint-Denis,974\n93200,93066,Saint-Denis,93\n05110,05096,Le Monêtier,05\n05110,04066,Claret,04\n"
    );
    let beyond = "no place:";
    for (code, town, areas) in [
        ("44036", "NANTES CEDEX 1", "commune=44109|departement=44"),
        ("44036", "", "departement=44"),
        ("44 000", "", "commune=44109|departement=44"),
        ("44\u{a0}000", "", "commune=44109|departement=44"),
        ("44\u{202f}000", "", "commune=44109|departement=44"),
        ("F-44000", "", "commune=44109|departement=44"),
        ("44000.0", "", "commune=44109|departement=44"),
        ("44000 NANTES", "", "commune=44109|departement=44"),
        ("1000", "", "commune=01053|departement=01"),
        ("1011", "", "departement=01"),
        ("97487", "ST DENIS CEDEX", "departement=974"),
        ("93284", "Saint Denis Cedex", "departement=93"),
        ("97139", "", "departement=971"),
        ("20187", "AJACCIO CEDEX 1", "commune=2A004|departement=2A"),
        ("20181", "", "departement=2A"),
        ("20297", "", "departement=2B"),
        ("20620", "", "departement=2B"),
        ("20700", "AJACCIO CEDEX 9", "commune=2A004|departement=2A"),
        ("20900", "", beyond),
        ("05110", "Claret", "commune=04066|departement=04"),
        ("05110", "", beyond),
        ("44036", "NIORT CEDEX", "commune=79191|departement=79"),
        ("", "Nantes", "commune=44109|departement=44"),
        ("99123", "", beyond),
        ("440", "", beyond),
        ("44000 44800", "", beyond),
    ] {
        let centre = Centre::new();
        centre.put("dialogues/tables/codes-postaux.csv", &towns);
        centre.put("list.csv", format!("nom;code_postal;commune\nA;{code};{town}\n"));
        let ended = centre.import("list.csv", &[]);
        let rows = centre.rows();
        let found = rows.first().map(|row| row.split(',').nth(1).unwrap_or_default());
        assert_eq!(found.unwrap_or(beyond), areas, "{code} {town}: {}{}", ended.out, ended.error);
        if areas == beyond {
            assert!(ended.code == 2 && ended.out.contains("line 2: no place"), "{code}: {}{}", ended.out, ended.error);
        }
    }
    let centre = Centre::new();
    centre.put("list.csv", "nom;code_postal;commune\nA;44036;NIORT CEDEX\nB;99123;\nC;;\n");
    let ended = centre.import("list.csv", &["--everywhere"]);
    for said in [
        "line 2: code_postal=`44036` begins like another place than commune=`NIORT CEDEX`, left out\n",
        "line 3: no place: code_postal=`99123` in no table: the row serves everywhere\n",
    ] {
        assert!(ended.out.contains(said), "{}", ended.out);
    }
    assert!(!ended.out.contains("line 4"), "{}", ended.out);
}

/// A cell that is no way to reach somebody costs the row nothing but that cell, and that is told.
#[test]
fn a_row_outlives_a_cell_that_cannot_be_used() {
    for (cells, kept, told) in [
        ("NC;NC;NC", ",,", "`NC` is no phone number|`NC` is no e-mail|`NC` is no link"),
        ("-;-;-", ",,", "`-` is no phone number|`-` is no e-mail|`-` is no link"),
        ("néant;néant;néant", ",,", "`néant` is no phone number|`néant` is no e-mail|`néant` is no link"),
        ("02 40 00 00 00 poste 12;;", "+33 2 40 00 00 00,,", "`poste 12` beside the number +33 2 40 00 00 00"),
        ("0240000000 / 0611111111;;", "+33 2 40 00 00 00,,", "2 numbers, +33 2 40 00 00 00 is kept"),
        ("\"0240000000\n0240000001\";;", "+33 2 40 00 00 00,,", "2 numbers, +33 2 40 00 00 00 is kept"),
        (";m.dupont@ml.example;", ",,", "looks like one person"),
        (";accueil@ml.example, info@ml.example;", ",,accueil@ml.example", "accueil@ml.example is kept"),
    ] {
        let centre = Centre::new();
        centre.put("list.csv", format!("nom;code_postal;tel;mail;site\nA;44000;{cells}\n"));
        let ended = centre.import("list.csv", &[]);
        assert_eq!(ended.code, 0, "{cells}: {}{}", ended.out, ended.error);
        let rows = centre.rows();
        let ways: Vec<&str> = rows[0].split(',').skip(4).take(3).collect();
        assert_eq!(ways.join(","), kept, "{cells}");
        for told in told.split('|') {
            assert!(ended.out.contains(told), "{cells}: {}", ended.out);
        }
        assert!(!ended.out.contains("0611111111"), "{}", ended.out);
    }
}

/// What somebody wrote is obeyed by no terminal and no spreadsheet.
#[test]
fn signs_that_a_terminal_or_a_spreadsheet_obeys_are_shown_or_refused() {
    let centre = Centre::new();
    centre.put(
        "list.csv",
        "nom;code_postal;\u{1b}[2Jx\n=cmd|A;44000;x\nB\u{202e}C;44000\u{1b}[31m9;x\nD\u{1b}[2J;44800;x\n",
    );
    for source in ["=cmd|' /C calc'!A0", "@SUM(1)", "+1", "liste \u{1b}[2J", "liste \u{202e}etsil"] {
        let list = centre.path("list.csv").display().to_string();
        let args = ["contacts", "import", &list, "--kind", "mission-locale", "--source", source, "--date", "2026"];
        let ended = centre.run(&[&args[..], &["--content", ".", "--contacts", "own"]].concat());
        assert!(ended.code == 2 && ended.error.contains("cannot be used"), "{source:?}: {}", ended.error);
        assert!(!ended.error.contains(['\u{1b}', '\u{202e}']), "{:?}", ended.error);
    }
    let ended = centre.import("list.csv", &[]);
    assert!(!ended.out.contains(['\u{1b}', '\u{202e}']) && ended.out.contains("␛[2Jx"), "{:?}", ended.out);
    assert!(ended.out.contains("line 2: the name begins with `=`, left out"), "{}", ended.out);
    let rows = centre.rows().join("\n");
    assert!(rows.contains(",cmd|A,") && !rows.contains(['\u{1b}', '\u{202e}']), "{rows}");
}

#[test]
fn a_list_by_the_widest_area_has_no_other_place() {
    let centre = Centre::new();
    centre.put("wide.csv", "nom,academie,code_postal\nA,Poitiers,\nB,poitiers,79000\nC,Nulle-Part,\n");
    let ended = centre.import("wide.csv", &[]);
    assert_eq!(sums(&ended), "added 2, changed 0, unchanged 0, refused 1; not in the file and kept 0");
    let areas: Vec<String> =
        centre.rows().iter().map(|row| row.split(',').nth(1).unwrap_or_default().to_owned()).collect();
    assert_eq!(areas, ["academie=Poitiers", "departement=79"]);
}

#[test]
fn the_structures_of_data_inclusion_become_rows() {
    let centre = Centre::new();
    let ended = centre.import("data-inclusion.csv", &[]);
    assert_eq!(ended.code, 0, "{}{}", ended.out, ended.error);
    assert_eq!(
        centre.rows(),
        [
            "mission-locale,commune=44109|departement=44,Mission locale de Nantes,1 rue du Port Bâtiment B 44000 Nantes,\
             +33 2 40 00 00 00,https://ml.example/,contact@ml.example,liste d’essai,2025-02-14,moyenne,dora--1",
            "mission-locale,commune=79191|departement=79,Mission locale de Niort,2 rue du Pont 79000 Niort,,\
             https://dora.example/2,,liste d’essai,2024-11-30,moyenne,dora--2",
        ]
    );
    // Another name of the same id is the same row.
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(LISTS).join("data-inclusion.csv"));
    centre.put("renamed.csv", text.expect("a list").replace("Mission locale de Niort", "Mission locale du Niortais"));
    let ended = centre.import("renamed.csv", &[]);
    assert_eq!(sums(&ended), "added 0, changed 1, unchanged 1, refused 0; not in the file and kept 0");
    assert!(centre.rows()[1].contains("du Niortais"), "{:?}", centre.rows());
}

#[test]
fn what_cannot_be_used_is_refused_or_left_out_with_its_line() {
    let centre = Centre::new();
    let ended = centre.import("wrong.csv", &[]);
    assert_eq!(ended.code, 1, "{}{}", ended.out, ended.error);
    let expected = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(LISTS).join("wrong.txt"));
    let said: Vec<&str> = ended.out.lines().collect();
    assert_eq!(said[..said.len() - 1].join("\n"), expected.expect("what is said").trim_end());
    assert_eq!(sums(&ended), "added 8, changed 0, unchanged 0, refused 7; not in the file and kept 0");
    assert!(!centre.rows().concat().contains("dupont") && !centre.rows().concat().contains("+33 6"));
    let ended = centre.import("wrong.csv", &["--keep-personal"]);
    assert_eq!(sums(&ended), "added 0, changed 1, unchanged 7, refused 7; not in the file and kept 0");
    assert!(centre.rows()[1].contains("marie.dupont@ml.example") && centre.rows()[1].contains("+33 6 40 00 00 00"));
}

#[test]
fn importing_again_changes_nothing_and_keeps_what_the_file_does_not_have() {
    let centre = Centre::new();
    let by_hand = "kind,areas,name,address,phone,url,email,source,date,confidence\n\
        mission-locale,\"departement=44\",Ours,,,,,\"by hand\",2026-01,haute\n\
        mission-locale,departement=17,Antenne de Charente-Maritime,9 quai,+33 5 46 00 00 00,,,old list,2024,haute\n";
    centre.put("own/mission-locale.csv", by_hand);
    let ended = centre.import("simple.csv", &["--dry-run"]);
    assert_eq!(
        sums(&ended),
        "added 3, changed 1, unchanged 0, refused 0; not in the file and kept 1 (nothing was written: --dry-run)"
    );
    assert_eq!(centre.text("own/mission-locale.csv"), by_hand);
    assert_eq!(
        sums(&centre.import("simple.csv", &[])),
        "added 3, changed 1, unchanged 0, refused 0; not in the file and kept 1"
    );
    assert_eq!(centre.rows()[0], "mission-locale,departement=44,Ours,,,,,by hand,2026-01,haute");
    let before = centre.own();
    let ended = centre.import("simple.csv", &[]);
    assert_eq!(
        (ended.code, sums(&ended)),
        (0, "added 0, changed 0, unchanged 4, refused 0; not in the file and kept 1")
    );
    assert_eq!(centre.own(), before);
    // A file without a column says nothing of it.
    centre.put("short.csv", "nom;departement\nAntenne Ouest;44\nAntenne de Charente-Maritime;17\n");
    let ended = centre.import("short.csv", &[]);
    assert_eq!(sums(&ended), "added 1, changed 0, unchanged 1, refused 0; not in the file and kept 4");
}

#[test]
fn a_file_that_cannot_be_used_changes_nothing() {
    let centre = Centre::new();
    assert_eq!(centre.import("simple.csv", &[]).code, 0);
    let before = centre.own();
    centre.put("latin.csv", b"nom;code_postal\nA;44000\nAntenne de l'\xe9t\xe9;44000\n");
    centre.put("utf16.csv", b"\xff\xfen\0o\0m\0");
    centre.put("columns.csv", "nom;telephone\nA;0240000000\n");
    centre.put("empty.csv", "");
    centre.put("header.csv", "nom;code_postal\n");
    centre.put("useless.csv", "nom;code_postal\n;44000\nA;99999\n");
    let mut many = String::from("nom;code_postal\n");
    (0..120_000).for_each(|number| many.push_str(&format!("Antenne {number};44000\n")));
    centre.put("many.csv", many);
    for (file, more, said) in [
        ("latin.csv", vec![], "latin.csv, line 3: this is not UTF-8. Save it as UTF-8"),
        ("utf16.csv", vec![], "line 1: this is not UTF-8"),
        ("columns.csv", vec![], "columns are missing:"),
        ("columns.csv", vec!["--map", "simple"], "columns are missing: the place ("),
        ("simple.csv", vec!["--map", "data-inclusion"], "columns are missing: the id (id) and the date (date_maj)"),
        ("simple.csv", vec!["--map", "none"], "there is no map none. There are: data-inclusion, simple"),
        ("empty.csv", vec![], "has no first line"),
        ("header.csv", vec![], "the file has no row"),
        ("useless.csv", vec![], "no row could be taken"),
        ("many.csv", vec![], "line 100002: more than 100000 rows: this is not one kind of contact point"),
        ("nowhere.csv", vec![], "could not read"),
    ] {
        let ended = centre.import(file, &more);
        assert!(ended.code == 2 && ended.error.contains(said), "{file}: {} {}", ended.code, ended.error);
        assert!(ended.error.contains("othing was written") || file == "latin.csv", "{}", ended.error);
        assert_eq!(centre.own(), before, "{file}");
    }
    for (kind, date, said) in [
        ("mission-local", "2026", "is no kind"),
        ("mission-locale", "hier", "is no date"),
        ("mission-locale", "", "is no date"),
    ] {
        let list = Path::new(env!("CARGO_MANIFEST_DIR")).join(LISTS).join("simple.csv").display().to_string();
        let args = ["contacts", "import", &list, "--kind", kind, "--source", "s", "--date", date, "--contacts", "own"];
        let ended = centre.run(&args);
        assert!(ended.code == 2 && ended.error.contains(said), "{}", ended.error);
    }
    assert_eq!(centre.own(), before);
}

#[test]
fn when_it_cannot_be_written_what_was_there_stays() {
    let centre = Centre::new();
    assert_eq!(centre.import("simple.csv", &[]).code, 0);
    // Not even root can write a file where a folder is.
    fs::create_dir(centre.path("own/.mission-locale.csv.new")).expect("made");
    let before = centre.own();
    centre.put("one.csv", "nom;code_postal\nA;44000\n");
    let ended = centre.import("one.csv", &[]);
    assert!(ended.code == 2 && ended.error.contains("Nothing was written"), "{} {}", ended.code, ended.error);
    assert_eq!(centre.own(), before);
    // Nor is a file touched that somebody wrote wrongly by hand, or that another import works on.
    fs::remove_dir(centre.path("own/.mission-locale.csv.new")).expect("removed");
    let lock = fs::File::open(centre.path("own")).expect("a folder");
    lock.lock().expect("locked");
    let ended = centre.import("one.csv", &[]);
    assert!(ended.code == 2 && ended.error.contains("another import works"), "{}", ended.error);
    lock.unlock().expect("unlocked");
    let wrong = centre.text("own/mission-locale.csv") + "mission-locale,x\n";
    centre.put("own/mission-locale.csv", &wrong);
    let ended = centre.import("one.csv", &[]);
    assert!(ended.code == 2 && ended.error.contains("mission-locale.csv:6:"), "{}", ended.error);
    assert_eq!(centre.text("own/mission-locale.csv"), wrong);
}

#[test]
fn a_stream_of_a_hundred_and_twenty_thousand_lines_is_told_in_fifty() {
    let centre = Centre::new();
    let mut text = String::from("nom;code_postal\n");
    (0..120_000).for_each(|number| text.push_str(&format!("Antenne {};44000\n", number % 1000)));
    text.push_str(&format!("Trop longue {};44000\nA;\"44800\nB;44800\n", "x".repeat(70_000)));
    centre.put("stream.csv", text);
    let ended = centre.import("stream.csv", &[]);
    assert_eq!(ended.code, 1, "{}", ended.error);
    assert_eq!(sums(&ended), "added 1001, changed 0, unchanged 0, refused 119002; not in the file and kept 0");
    assert_eq!(ended.out.lines().count(), 54);
    assert!(ended.out.contains("line 1002: the same row as line 2\n") && ended.out.contains("… and 118952 more\n"));
}

#[test]
fn rows_are_listed_and_found_with_their_age() {
    let centre = Centre::new();
    assert_eq!(centre.import("data-inclusion.csv", &[]).code, 0);
    for (args, names, mark) in [
        (vec!["list"], "Nantes Niort", "[old: more than a year]"),
        (
            vec!["list", "--kind", "mission-locale", "--area", "departement=79"],
            "Niort",
            "2024-11-30, moyenne, liste d’essai",
        ),
        (vec!["find", "mission-locale", "44"], "Nantes", "2025-02-14, moyenne"),
        (vec!["find", "Mission", "locale", "NIORT"], "Niort", ", own"),
        (vec!["find", "mission-locale", "79000"], "Niort", ""),
        (vec!["find", "loire-atlantique"], "Nantes", ""),
        (vec!["find", "pont"], "Niort", ""),
    ] {
        let ended = centre.contacts(&args);
        assert_eq!(ended.code, 0, "{args:?}: {}", ended.error);
        let found: Vec<&str> = ["Nantes", "Niort"]
            .into_iter()
            .filter(|name| ended.out.contains(&format!("Mission locale de {name}")))
            .collect();
        assert_eq!(found.join(" "), names, "{args:?}: {}", ended.out);
        assert!(ended.out.contains(mark), "{args:?}: {}", ended.out);
    }
    assert_eq!(centre.contacts(&["find", "mission-locale", "nulle-part"]).code, 1);
    assert_eq!(centre.contacts(&["list", "--area", "44"]).code, 2);
}

#[test]
fn the_audit_counts_what_is_there_and_what_is_not() {
    let centre = Centre::new();
    let rows = [
        "kind,areas,name,address,phone,url,email,source,date,confidence",
        "prc,commune=44109|departement=44,A,,,,,s,2026-10,haute",
        "prc,departement=44,B,,,,,s,2024,haute",
        "prc,departement=inconnu,C,,,,,s,,à vérifier",
        "dava,academie=Poitiers,D,,,,,s,2026-10,haute",
        "cidff,,E,,,,,s,2026-10,haute",
    ];
    centre.put("own/rows.csv", rows.join("\n"));
    let ended = centre.contacts(&["audit", "--by", "departement", "--svg", "heat.svg"]);
    assert_eq!(ended.code, 0, "{}", ended.error);
    let head = ended.out.lines().next().expect("a table");
    let kinds: Vec<&str> = head.split_whitespace().skip(1).collect();
    assert_eq!(kinds, ["cidff", "dava", "prc"]);
    let cells = |label: &str| -> Vec<&str> {
        let line = ended.out.lines().find(|line| line.starts_with(label)).expect("a line");
        line[label.len()..].split_whitespace().collect()
    };
    assert_eq!(cells("44 Loire-Atlantique"), ["-", "-", "2"]);
    assert_eq!(cells("79 Deux-Sèvres"), ["-", "(1)", "-"]);
    assert_eq!(cells("total"), ["0", "0", "2"]);
    assert_eq!(cells("everywhere"), ["1", "-", "-"]);
    let areas = ended.out.lines().skip(1).take_while(|line| !line.starts_with("total")).count();
    for said in [
        &format!("  cidff: all {areas}\n"),
        &format!("  prc: {} of {areas}: 01 02", areas - 1),
        "  prc: 1 old, 1 without a date, 1 to be checked, of 3\n",
        "  prc: departement=inconnu: 1 rows\n",
        "  apec: no row at all\n",
    ] {
        assert!(ended.out.contains(said), "{said}\n{}", ended.out);
    }
    let svg = centre.text("heat.svg");
    let cells = elements(&svg).into_iter().filter(|name| name == "g class=\"cell\"").count();
    assert_eq!(cells, areas * kinds.len());
    assert!(svg.contains("Deux-Sèvres, dava: (1)") && svg.contains("2026-11-01"));
}

/// The tags of a document whose elements are all closed in their order.
fn elements(text: &str) -> Vec<String> {
    let mut open: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "a loose > before {}", &rest[at..]);
        let end = rest[at..].find('>').expect("a tag ends") + at;
        let tag = &rest[at + 1..end];
        let name = tag.split_whitespace().next().expect("a name");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        found.push(tag.to_owned());
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty() && rest.trim().is_empty());
    found
}

#[test]
fn a_centres_own_rows_are_checked_and_come_first() {
    let centre = Centre::new();
    let head = "kind,areas,name,address,phone,url,email,source,date,confidence\n";
    centre.put("dialogues/contacts/prc.csv", format!("{head}prc,,Shipped,,,,,s,2026-10,haute\n"));
    centre.put("own/prc.csv", format!("{head}prc,,Ours,,,,,s,2026-10,haute\nprc,,Other,,,,,s,2026-13,haute\n"));
    let ended = centre.run(&["check", ".", "--contacts", "own", "--lang", "en"]);
    assert_eq!(ended.code, 1, "{}", ended.out);
    assert!(ended.out.contains("dialogues/contacts/centre/prc.csv:3:1"), "{}", ended.out);
    let ended = centre.contacts(&["list", "--kind", "prc"]);
    assert!(ended.out.find("Ours") < ended.out.find("Shipped"), "{}", ended.out);
    assert!(ended.error.contains("1 rows cannot be read"), "{}", ended.error);
    // The configuration names the same folders.
    let place = |name: &str| centre.path(name).display().to_string();
    let config = format!(
        "[content]\ndialogues = \"{}\"\nlocales = \"{}\"\ncontacts = \"{}\"\n",
        place("dialogues"),
        place("locales"),
        place("own")
    );
    centre.put("jalon.toml", config);
    let ended = centre.run(&["contacts", "list", "--kind", "prc", "--config", "jalon.toml"]);
    assert!(ended.code == 0 && ended.out.contains("Ours, own") && ended.out.contains("Shipped\n"), "{}", ended.out);
    // A conversation begins with them too, and not with wrong ones.
    let ended = centre.run(&["chat", "--content", ".", "--contacts", "own"]);
    assert!(
        ended.code == 2 && ended.error.contains("syntax in dialogues/contacts/centre/prc.csv:3"),
        "{}",
        ended.error
    );
}
