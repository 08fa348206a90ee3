//! Names that a centre gives to the pieces of its dialogues, one type each.
//!
//! Ids are words in kebab-case, parsed once at the edge. Nothing here knows
//! what a particular id means.

use std::fmt;

/// Where somebody is: area facts to their values. More than one when they live and work in two places.
pub type Places = std::collections::BTreeMap<FactId, Vec<String>>;

/// Declares an id: an ordered newtype over `String`.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as the centre wrote it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                Self(word.to_owned())
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(/// A self-assessment.
    AssessmentId);
id!(/// A number turned into closed values.
    BandId);
id!(/// The rhythm of a reminder.
    CadenceId);
id!(/// A competence of a qualification.
    CompetenceId);
id!(/// A dated rule of the world.
    DatedFactId);
id!(/// A date after which facts change.
    DeadlineId);
id!(/// A dialogue.
    DialogueId);
id!(/// A required paper.
    DocumentId);
id!(/// A fact that rows may test: a slot, a band, a deadline and so on share this name space.
    FactId);
id!(/// A kind of contact point.
    KindId);
id!(/// A language tag such as `fr`.
    Language);
id!(/// A repeated group of slots.
    ListId);
id!(/// Time gone by since a day of the case.
    ElapsedId);
id!(/// How a case ended.
    OutcomeId);
id!(/// A qualification sheet.
    QualificationId);
id!(/// A message caused by time.
    ReminderId);
id!(/// Who should be reached inside the centre.
    RoleId);
id!(/// A typed, named value of the case.
    SlotId);
id!(/// What the public calls a state of the procedure.
    StatusId);
id!(/// A stage of the procedure.
    StepId);
id!(/// A lookup table.
    TableId);
id!(/// Something that people ask about at any moment.
    TopicId);
id!(/// A number computed over a list.
    TotalId);
id!(/// One of the closed values of a fact, or a key of a lookup table.
    ValueId);
