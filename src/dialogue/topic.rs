//! Topics: what a person may ask about at any moment, from any step.
//!
//! The words of a topic are texts like any other; what depends on the person is a decision table.

use super::ids::*;
use super::table::Rows;

/// Something that people ask about.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its name; its words are the text `<dialogue>-topic-<id>`.
    pub id: TopicId,
    /// A letter ready to copy: what is not known is a blank to fill in.
    pub letter: bool,
    /// What depends on the case, said below the topic's own words.
    pub answers: Rows<Answer>,
    /// Dated facts said below the answer.
    pub facts: Vec<DatedFactId>,
    /// Kinds of contact point named below it.
    pub contacts: Vec<KindId>,
    /// Says the result of this self-assessment again.
    pub assessment: Option<AssessmentId>,
    /// Topics that are offered after it.
    pub menu: Vec<TopicId>,
}

/// One row of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Names its text: `<dialogue>-topic-<topic>-<say>`.
    pub say: ValueId,
    /// Dated facts said right below it, before those of the topic itself.
    pub facts: Vec<DatedFactId>,
}
