"""The rival of row 2: a human step as Prefect itself has it, `suspend_flow_run` in a flow that is served.

Run as a program: it serves the flow with Prefect's default settings. After the resumption a task sends one mail.
"""

import os
import smtplib
from email.message import EmailMessage

from prefect import flow, task
from prefect.flow_runs import suspend_flow_run

NAME = "human-step"


@task(persist_result=True)
def prepare() -> str:
    return "prepared"


@task
def tell(word: str) -> None:
    """Send what our act sends: one mail to one official."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "bench@office.example", "head@office.example", word
    mail.set_content("One step was taken.")
    with smtplib.SMTP("127.0.0.1", int(os.environ["BENCH_SMTP_PORT"])) as line:
        line.send_message(mail)


@flow(name=NAME, persist_result=True)
def human_step(word: str) -> None:
    """Prepare, wait for a person, tell."""
    prepare()
    suspend_flow_run(timeout=3600)
    tell(word)


if __name__ == "__main__":
    human_step.serve(name=NAME)
