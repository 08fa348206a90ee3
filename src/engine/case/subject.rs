//! Something that can be asked for, and its short name: `topic:cost`, `doc:request/identity-card`. One notation, in
//! the files of examples, in buttons and in reports.

use std::fmt;

use super::intent::Intent;
use crate::dialogue::{CompetenceId, DatedFactId, Dialogue, DocumentId, KindId, SlotId, StepId, TopicId};

/// Something that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A competence of the qualification: an example, and what shows it.
    Competence(CompetenceId),
    /// The contact point of a kind.
    Contact(KindId),
    /// A paper: what makes it count.
    Document(StepId, DocumentId),
    /// A dated rule.
    Fact(DatedFactId),
    /// A wish, such as what is missing.
    Intent(Intent),
    /// A question of the dialogue: why it is asked, how to answer it.
    Question(StepId, SlotId),
    /// A step: what is done there.
    Step(StepId),
    /// The meaning of a word of the trade.
    Term(String),
    /// A topic.
    Topic(TopicId),
}

impl Subject {
    /// The subject of a short name; None when it has no such form or names no wish. Whether a dialogue has it is
    /// another question (`is_in`).
    pub fn named(name: &str) -> Option<Self> {
        let (kind, id) = name.split_once(':')?;
        Some(match kind {
            "comp" => Self::Competence(id.into()),
            "contact" => Self::Contact(id.into()),
            "doc" => {
                let (step, document) = id.split_once('/')?;
                Self::Document(step.into(), document.into())
            }
            "fact" => Self::Fact(id.into()),
            "intent" => Self::Intent(Intent::named(id)?),
            "slot" => {
                let (step, slot) = id.split_once('/')?;
                Self::Question(step.into(), slot.into())
            }
            "step" => Self::Step(id.into()),
            "term" => Self::Term(id.to_owned()),
            "topic" => Self::Topic(id.into()),
            _ => return None,
        })
    }

    /// Whether a dialogue has it. Words of the trade are texts: a dialogue does not list them.
    pub fn is_in(&self, dialogue: &Dialogue) -> bool {
        match self {
            Self::Competence(id) => {
                dialogue.qualifications.values().any(|sheet| sheet.competences.iter().any(|one| one.id == *id))
            }
            Self::Contact(kind) => dialogue.kinds.contains(kind),
            Self::Document(step, document) => {
                dialogue.step(step).is_some_and(|step| step.documents.iter().any(|one| one.id == *document))
            }
            Self::Fact(fact) => dialogue.dated_facts.contains_key(fact),
            Self::Intent(_) | Self::Term(_) => true,
            Self::Question(step, slot) => dialogue.step(step).is_some() && dialogue.slots.contains_key(slot),
            Self::Step(step) => dialogue.step(step).is_some(),
            Self::Topic(topic) => dialogue.topic(topic).is_some(),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Competence(id) => write!(f, "comp:{id}"),
            Self::Contact(kind) => write!(f, "contact:{kind}"),
            Self::Document(step, document) => write!(f, "doc:{step}/{document}"),
            Self::Fact(fact) => write!(f, "fact:{fact}"),
            Self::Intent(intent) => write!(f, "intent:{}", intent.word()),
            Self::Question(step, slot) => write!(f, "slot:{step}/{slot}"),
            Self::Step(step) => write!(f, "step:{step}"),
            Self::Term(term) => write!(f, "term:{term}"),
            Self::Topic(topic) => write!(f, "topic:{topic}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_back_to_its_subject() {
        for name in [
            "comp:network",
            "contact:desk",
            "doc:request/card",
            "fact:one-year",
            "intent:missing",
            "slot:welcome/age",
            "step:request",
            "term:cep",
            "topic:cost",
        ] {
            assert_eq!(Subject::named(name).map(|subject| subject.to_string()).as_deref(), Some(name));
        }
        for name in ["", "topic", "doc:card", "intent:dance", "planet:mars"] {
            assert_eq!(Subject::named(name), None, "{name}");
        }
    }
}
