"""Where each of the log's commands is done; its module is imported only when it is asked for."""

from argparse import Namespace
from collections.abc import Callable
from importlib import import_module

from kycuong.settings import Settings

Command = Callable[[Namespace, Settings], int]

MODULES = {
    "seal": "sealer", "restore": "restore", "witness": "witness", "verify": "verify", "monitor": "monitor",
    "policy_show": "policy", "policy_write": "policy", "policy_seal": "policy",
    "log_add": "log_readers", "log_end": "log_readers", "log_readers": "log_readers",
    "audit": "audit", "export_bundle": "export", "export_csv": "export", "export_ocel": "export",
}  # fmt: skip


def _command(name: str, module: str) -> Command:
    def run(given: Namespace, settings: Settings) -> int:
        code: int = getattr(import_module(f"kycuong.{module}"), name)(given, settings)
        return code

    return run


COMMANDS: dict[str, Command] = {name: _command(name, module) for name, module in MODULES.items()}
