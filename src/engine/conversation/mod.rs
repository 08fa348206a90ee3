//! What the person is asked, told and answered. It may use `engine::understanding` and what that may use.

pub(super) mod answers;
pub(super) mod asides;
pub(super) mod distress;
