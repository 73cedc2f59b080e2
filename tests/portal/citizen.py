"""A small driver for the citizen's pages: one browser that reads forms and sends them as a person would."""

import re
from html import unescape
from typing import Any

from cases.house import House
from tests_portal_client import Client, app_of

HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)">')
