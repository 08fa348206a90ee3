//! What an operator asks of a store: cases, export, erase, reminders.
