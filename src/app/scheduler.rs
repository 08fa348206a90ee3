//! Due timers to events, the day's ledger to an alarm.
