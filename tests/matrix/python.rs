//! Python programs that the tests need, each in a virtual environment of its own under `target/`, made at first use.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

/// One program: what it is, which package and version, where it lies, and the variable that names a Python which has
/// it already.
pub struct Needed {
    pub what: &'static str,
    pub package: &'static str,
    pub version: &'static str,
    pub folder: &'static str,
    pub variable: &'static str,
}

/// The homeserver.
pub const SYNAPSE: Needed = Needed {
    what: "a homeserver",
    package: "matrix-synapse",
    version: "1.163.2",
    folder: "target/synapse",
    variable: "JALON_TEST_SYNAPSE_PYTHON",
};

/// A client of another make.
pub const NIO: Needed = Needed {
    what: "a client of another make",
    package: "matrix-nio[e2e]",
    version: "0.26.0",
    folder: "target/nio",
    variable: "JALON_TEST_NIO_PYTHON",
};

/// Makes are one after the other: tests run side by side.
static MAKING: Mutex<()> = Mutex::new(());

impl Needed {
    /// The Python that has it; sets it up when it is not there, and says so in a line.
    pub fn python(&self) -> PathBuf {
        if let Some(named) = std::env::var_os(self.variable) {
            return named.into();
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(self.folder);
        let python = folder.join("bin/python");
        let _one = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.is_in(&folder) {
            let Self { what, package, version, .. } = self;
            eprintln!("setting up {what} for the tests, once: {package}=={version} in {}", self.folder);
            let venv = Command::new("python3").args(["-m", "venv"]).arg(&folder).stdout(Stdio::null()).status();
            let help = "install Python 3 with venv (Debian: apt-get install python3-venv)";
            assert!(
                venv.is_ok_and(|status| status.success()),
                "the tests need {what}, and python3 -m venv fails: {help}"
            );
            let wanted = format!("{package}=={version}");
            let pip = Command::new(&python).args(["-m", "pip", "install", "--quiet", &wanted]).status();
            let help = format!("is the package registry reachable? Or name a Python that has it in {}", self.variable);
            assert!(pip.is_ok_and(|status| status.success()), "{wanted} could not be installed: {help}");
        }
        python
    }

    /// Whether this version is installed there: pip leaves a folder with both names.
    fn is_in(&self, folder: &Path) -> bool {
        let name = self.package.split('[').next().unwrap_or_default().replace('-', "_");
        let mark = format!("{name}-{}.dist-info", self.version);
        let libraries = std::fs::read_dir(folder.join("lib")).into_iter().flatten().flatten();
        libraries.into_iter().any(|library| library.path().join("site-packages").join(&mark).is_dir())
    }
}
