"""A browser for tests: keeps cookies, follows redirects, fills the forms that the pages really show."""

import http.client
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit


@dataclass
class Form:
    """A form as the page shows it: where it goes, and what it would send untouched."""

    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "form":
            self.forms.append(Form(given.get("action") or ""))
        elif tag == "input" and self.forms and given.get("name"):
            kept = given.get("type") not in ("checkbox", "radio", "file", "submit") or "checked" in given
            if kept and given.get("type") not in ("file", "submit"):
                self.forms[-1].fields.append((given["name"] or "", given.get("value") or ""))


@dataclass
class Page:
    """What came back in the end."""

    status: int
    text: str
    path: str

    def forms(self, action: str) -> list[Form]:
        parser = _Forms()
        parser.feed(self.text)
        return [each for each in parser.forms if each.action == action]

    def form(self, action: str) -> Form:
        return self.forms(action)[0]


class Browser:
    """One person at a screen, over real HTTP on loopback."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> Page:
        return self._ask("GET", path, None)

    def send(self, page: Page, action: str, **more: str | list[str]) -> Page:
        """Send a form of the page with some fields filled in; a list sends a field several times."""
        return self.post(action, page.form(action).fields, **more)

    def post(self, path: str, fields: list[tuple[str, str]], **more: str | list[str]) -> Page:
        named = {name.replace("__", "."): value for name, value in more.items()}
        body = [(name, value) for name, value in fields if name not in named]
        for name, value in named.items():
            body += [(name, each) for each in (value if isinstance(value, list) else [value])]
        return self._ask("POST", path, urlencode(body))

    def _ask(self, method: str, path: str, body: str | None, hops: int = 5) -> Page:
        conn = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        conn.request(method, path, body, headers)
        answer = conn.getresponse()
        text = answer.read().decode()
        for line in answer.headers.get_all("set-cookie") or []:
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        conn.close()
        if answer.status in (302, 303, 307) and hops:
            where = urlsplit(answer.headers["location"])
            return self._ask("GET", where.path + (f"?{where.query}" if where.query else ""), None, hops - 1)
        return Page(answer.status, text, path)
