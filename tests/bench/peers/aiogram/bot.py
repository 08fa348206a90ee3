"""The six-question dialogue on aiogram: a finite state machine kept in Redis."""

import os

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import Message

QUESTIONS = ("one", "two", "three", "four", "five", "six")

router = Router()


class Survey(StatesGroup):
    one = State()
    two = State()
    three = State()
    four = State()
    five = State()
    six = State()


STATES = Survey.__states__


def question(asked: int) -> str:
    return f"({asked + 1}) Question {QUESTIONS[asked]}"


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.set_data({"answers": []})
    await state.set_state(Survey.one)
    await message.answer(question(0))


@router.message(StateFilter(Survey), F.text)
async def answered(message: Message, state: FSMContext) -> None:
    answers = [*await state.get_value("answers", []), message.text]
    if len(answers) < len(QUESTIONS):
        await state.update_data(answers=answers)
        await state.set_state(STATES[len(answers)])
        await message.answer(question(len(answers)))
    else:
        await state.clear()
        await message.answer(f"(7) Thank you: {', '.join(answers)}")


@router.message(StateFilter(None), F.text)
async def no_dialogue(message: Message) -> None:
    await message.answer("(0) Send /start")


def main() -> None:
    server = TelegramAPIServer.from_base(os.environ["BENCH_API"])
    bot = Bot(os.environ["BENCH_TOKEN"], session=AiohttpSession(api=server))
    # Updates are handled side by side, so one chat's messages stay in order only with an
    # isolation; one process needs no lock in Redis for it.
    dispatcher = Dispatcher(
        storage=RedisStorage.from_url(os.environ["BENCH_REDIS"]),
        events_isolation=SimpleEventIsolation(),
    )
    dispatcher.include_router(router)
    # run_polling takes uvloop when it is installed.
    dispatcher.run_polling(bot)


if __name__ == "__main__":
    main()
