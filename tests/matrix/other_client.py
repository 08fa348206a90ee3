"""An adviser's client that shares no code with jalon's: matrix-nio, driven line by line.

    other_client.py HOMESERVER NAME FOLDER

Logs in (the password is the name), makes an identity that signs its device, accepts every invitation, and tells
what it reads on standard output, one JSON object a line. Each line of standard input is a JSON object {"room": ID, "text": WORDS} to say.
Ends when standard input does.
"""

import asyncio
import json
import sys

from nio import AsyncClient, AsyncClientConfig, InviteMemberEvent, LoginResponse, MegolmEvent, RoomMessageText
from nio import JoinResponse, KeysUploadResponse, RoomSendResponse, SyncResponse
from nio.crypto import ENCRYPTION_ENABLED
from vodozemac import Account

# Longest wait of the homeserver for news, in milliseconds.
POLL = 30_000


def tell(**what):
    print(json.dumps(what), flush=True)


def fail(why):
    print(why, file=sys.stderr)
    sys.exit(1)


def signed(value, user, key, account):
    """The value with one more signature; an account of the encryption library is a key pair that signs."""
    bare = {name: part for name, part in value.items() if name not in ("signatures", "unsigned")}
    text = json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    signatures = {user: {f"ed25519:{key}": account.sign(text.encode()).to_base64()}}
    return {**bare, "signatures": signatures}


class Adviser:
    def __init__(self, homeserver, name, folder):
        self.name = name
        config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
        self.client = AsyncClient(homeserver, f"@{name}:localhost", store_path=folder, config=config)
        self.client.add_event_callback(self.invited, InviteMemberEvent)
        self.client.add_event_callback(self.read, RoomMessageText)
        self.client.add_event_callback(self.sealed, MegolmEvent)
        self.client.add_response_callback(self.synced, SyncResponse)
        self.told = set()

    async def ask(self, path, body):
        headers = {"Authorization": f"Bearer {self.client.access_token}"}
        answer = await self.client.send("POST", f"/_matrix/client/v3/keys/{path}", json.dumps(body), headers)
        return answer.status, await answer.json()

    async def sign_device(self):
        """An identity, which this library knows nothing of: a key that signs keys, and one of them the device."""
        user, device = self.client.user_id, self.client.device_id
        uploaded = await self.client.keys_upload()
        if not isinstance(uploaded, KeysUploadResponse):
            fail(f"could not upload the keys of the device: {uploaded}")
        keys = {name: Account() for name in ("master", "self_signing", "user_signing")}
        public = {name: account.ed25519_key.to_base64() for name, account in keys.items()}
        body = {}
        for name, key in public.items():
            body[f"{name}_key"] = {"user_id": user, "usage": [name], "keys": {f"ed25519:{key}": key}}
        for name in ("self_signing_key", "user_signing_key"):
            body[name] = signed(body[name], user, public["master"], keys["master"])
        status, said = await self.ask("device_signing/upload", body)
        if status == 401:
            who = {"type": "m.id.user", "user": self.name}
            proof = {"type": "m.login.password", "identifier": who, "password": self.name}
            status, said = await self.ask("device_signing/upload", {**body, "auth": {**proof, "session": said["session"]}})
        if status != 200:
            fail(f"could not upload the identity: {said}")
        _, known = await self.ask("query", {"device_keys": {user: [device]}})
        own = signed(known["device_keys"][user][device], user, public["self_signing"], keys["self_signing"])
        status, said = await self.ask("signatures/upload", {user: {device: own}})
        if status != 200 or said.get("failures"):
            fail(f"could not sign the device: {said}")

    async def invited(self, room, event):
        if event.membership == "invite" and event.state_key == self.client.user_id:
            joined = await self.client.join(room.room_id)
            if not isinstance(joined, JoinResponse):
                fail(f"could not join: {joined}")

    async def synced(self, _):
        """Tells about each room once its name is known."""
        for room in self.client.rooms.values():
            if room.name and room.room_id not in self.told:
                self.told.add(room.room_id)
                tell(joined=room.room_id, name=room.name, encrypted=room.encrypted)

    async def read(self, room, event):
        content = event.source["content"]
        called = content.get("m.mentions", {}).get("user_ids", [])
        tell(room=room.room_id, sender=event.sender, body=event.body, decrypted=event.decrypted, called=called)

    async def sealed(self, room, event):
        tell(room=room.room_id, sender=event.sender, sealed=event.event_id)

    async def say(self, room, text):
        content = {"msgtype": "m.text", "body": text}
        # Nobody compared keys here: as most people's clients do.
        sent = await self.client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)
        if not isinstance(sent, RoomSendResponse):
            fail(f"could not say it: {sent}")
        tell(sent=sent.event_id, room=room)

    async def listen_to_input(self):
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            asked = json.loads(line)
            await self.say(asked["room"], asked["text"])

    async def run(self):
        login = await self.client.login(self.name)
        if not isinstance(login, LoginResponse):
            fail(f"could not log in: {login}")
        await self.sign_device()
        syncing = asyncio.create_task(self.client.sync_forever(timeout=POLL, full_state=True))
        asking = asyncio.create_task(self.listen_to_input())
        # Whichever ends first: the input's end is the end, a failure must be seen.
        done, _ = await asyncio.wait([syncing, asking], return_when=asyncio.FIRST_COMPLETED)
        syncing.cancel()
        for task in done:
            task.result()
        await self.client.close()


if not ENCRYPTION_ENABLED:
    fail("this matrix-nio cannot encrypt: install matrix-nio[e2e]")
asyncio.run(Adviser(*sys.argv[1:4]).run())
