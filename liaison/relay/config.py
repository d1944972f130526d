"""Configurations of the real server, with comments that whoever runs it can follow."""

from __future__ import annotations

from pathlib import Path

from liaison.mail import nkey
from liaison.mail.chunks import STREAM
from liaison.relay import authority
from liaison.relay.book import Book, Seat

CONFIG, OFFICERS, PID, LOG, STORE = (
    "relay.conf", "officers.conf", "server.pid", "server.log", "store",
)  # fmt: skip
HUB, SITE = "hub", "leaf"  # the domains of JetStream
LARGEST_MESSAGE = 768 << 10  # a piece of 512 KiB, its subject and its headers


def officers(book: Book) -> str:
    """The users: each may write to every mailbox under his own as the sender, and read his own."""
    lines = [
        "# Made by Liaison from relay.json: change it there, by invite and revoke.",
        "users: [",
    ]
    lines.append(f"  {{ nkey: {nkey.public(book.keeper)} }}  # Liaison itself, on this computer")
    lines.append(f"  {{ nkey: {nkey.public(book.leaf)} }}  # the server of a field site")
    lines += [_user(seat) for seat in book.seats]
    return "\n".join([*lines, "]", ""])


def _user(seat: Seat) -> str:
    box = seat.box
    publish = (
        f"mbx.*.{box}.>",
        f"$JS.API.CONSUMER.MSG.NEXT.{STREAM}.{box}",
        f"$JS.ACK.{STREAM}.{box}.>",
    )
    allowed = ", ".join(f'"{one}"' for one in publish)
    return (
        f"  {{ nkey: {seat.key}, permissions: {{ "
        f'publish: {{ allow: [{allowed}] }}, subscribe: {{ allow: ["_INBOX_{box}.>"] }} }} }}'
    )


def server(folder: Path, book: Book) -> str:
    """The configuration of one server on one computer."""
    return f"""\
# One relay on one computer. Made by `liaison relay serve` at every start; do not edit.
server_name: "relay"
listen: "{_bracketed(book.listen)}:{book.port}"
{_common(folder, book)}
{_accounts(folder, book)}"""


def _common(folder: Path, book: Book) -> str:
    return f"""\
pid_file: "{folder / PID}"
log_file: "{folder / LOG}"
logfile_size_limit: 10485760

# A piece of a bundle has 512 KiB. One connection may not hold the server up or fill its memory.
max_payload: {LARGEST_MESSAGE}
max_pending: 33554432
max_control_line: 4096
max_connections: 4096
max_subscriptions: 32
write_deadline: "10s"
ping_interval: "20s"
ping_max: 2
max_traced_msg_len: 1

# TLS 1.3 before the first word; a connection that begins in the clear is no connection.
tls {{
  cert_file: "{folder / authority.SERVER}"
  key_file: "{folder / authority.SERVER_KEY}"
  min_version: "1.3"
  handshake_first: true
  timeout: 5
}}

# Every message is on the disk before it is acknowledged: without this a power cut loses all of the
# last two minutes.
jetstream {{
  store_dir: "{folder / STORE}"
  max_memory_store: 1048576
  max_file_store: {book.limits.total_bytes * 5 // 4}
  sync_interval: always
}}"""


def _accounts(folder: Path, book: Book) -> str:
    return f"""\
accounts {{
  RELAY {{
    jetstream: enabled
    include "{OFFICERS}"
  }}
  SYS {{ users: [ {{ nkey: {nkey.public(book.watcher)} }} ] }}
}}
system_account: SYS
"""


def cluster(folder: Path, book: Book, number: int, of: int, routes: list[str], route: str) -> str:
    """The configuration of one of several servers that keep every message ``of`` times (three
    survive the loss of one). ``routes`` are the host:port at which all of them hear each other,
    ``route`` that of this one."""
    lines = "\n".join(f'    "nats-route://{one}"' for one in routes if one != route)
    return f"""\
# Server {number} of {of}. Copy relay.json, officers.conf, authority.pem, server.pem and
# server-key.pem to each of them; keep authority-key.pem on one computer that is on no network.
# Start each of them with:  nats-server -c relay-{number}.conf
# and then, once, on the first:  liaison relay prepare FOLDER --copies {of}
server_name: "relay-{number}"
listen: "{_bracketed(book.listen)}:{book.port}"
{_common(folder, book)}

# The servers among themselves: the same authority on both sides, and nobody else.
cluster {{
  name: "relay"
  listen: "{route}"
  routes: [
{lines}
  ]
  tls {{
    cert_file: "{folder / authority.SERVER}"
    key_file: "{folder / authority.SERVER_KEY}"
    ca_file: "{folder / authority.AUTHORITY}"
    verify: true
    min_version: "1.3"
  }}
}}

{_accounts(folder, book)}"""


def hub(folder: Path, book: Book, leaves: str) -> str:
    """The configuration of a server that field sites connect to at ``leaves`` (host:port)."""
    return f"""\
# The hub of field sites. Start it with:  nats-server -c hub.conf
# and then, once:  liaison relay prepare FOLDER --role hub
server_name: "hub"
listen: "{_bracketed(book.listen)}:{book.port}"
{_in_domain(folder, book, HUB)}

leafnodes {{
  listen: "{leaves}"
  tls {{
    cert_file: "{folder / authority.SERVER}"
    key_file: "{folder / authority.SERVER_KEY}"
    min_version: "1.3"
  }}
}}

{_accounts(folder, book)}"""


def leaf(folder: Path, book: Book, url: str) -> str:
    """The configuration of a server at a field site that goes on accepting while ``url``, the hub,
    cannot be reached. Mailbox traffic crosses through streams only."""
    return f"""\
# A field site. Its officers connect here; what they send waits here until the hub can be reached,
# and reaches officers of the same site meanwhile. Copy the hub's folder without authority-key.pem,
# write address and names of this server into relay.json, and take the seats out of it: who is
# invited here has his mailbox here. This file holds a secret: mode 0600.
# Start it with:  nats-server -c leaf.conf
# and then, and after each invite:  liaison relay prepare FOLDER --role site
server_name: "site"
listen: "{_bracketed(book.listen)}:{book.port}"
{_in_domain(folder, book, SITE)}

leafnodes {{
  reconnect: "2s"
  remotes: [ {{
    url: "{url}"
    account: RELAY
    nkey: "{book.leaf}"
    deny_imports: ["mbx.>"]
    deny_exports: ["mbx.>"]
    tls {{ ca_file: "{folder / authority.AUTHORITY}", min_version: "1.3" }}
  }} ]
}}

{_accounts(folder, book)}"""


def _in_domain(folder: Path, book: Book, domain: str) -> str:
    return _common(folder, book).replace("jetstream {", f"jetstream {{\n  domain: {domain}", 1)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
