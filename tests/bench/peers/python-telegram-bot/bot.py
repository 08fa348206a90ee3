"""The six-question dialogue on python-telegram-bot, after its persistentconversationbot example."""

import os
from pathlib import Path

from telegram import Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

QUESTIONS = ("one", "two", "three", "four", "five", "six")
TEXT = filters.TEXT & ~filters.COMMAND


def question(asked: int) -> str:
    return f"({asked + 1}) Question {QUESTIONS[asked]}"


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    context.chat_data["answers"] = []
    await update.message.reply_text(question(0))
    return 0


async def answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    answers = context.chat_data["answers"]
    answers.append(update.message.text)
    if len(answers) < len(QUESTIONS):
        await update.message.reply_text(question(len(answers)))
        return len(answers)
    await update.message.reply_text(f"(7) Thank you: {', '.join(answers)}")
    context.chat_data.clear()
    return ConversationHandler.END


async def no_dialogue(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text("(0) Send /start")


def main() -> None:
    folder = Path(os.environ["BENCH_STATE"])
    folder.mkdir(parents=True, exist_ok=True)
    application = (
        Application.builder()
        .token(os.environ["BENCH_TOKEN"])
        .base_url(f"{os.environ['BENCH_API']}/bot")
        .persistence(PicklePersistence(filepath=folder / "conversations.pickle"))
        # ConversationHandler's documentation asks for updates one by one.
        .concurrent_updates(False)
        .build()
    )
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={asked: [MessageHandler(TEXT, answered)] for asked in range(len(QUESTIONS))},
            fallbacks=[],
            allow_reentry=True,
            name="survey",
            persistent=True,
        )
    )
    application.add_handler(MessageHandler(TEXT, no_dialogue))
    application.run_polling(allowed_updates=["message"])


if __name__ == "__main__":
    main()
