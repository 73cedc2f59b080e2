"""Whoever is not let in learns nothing, however they ask; a spoiled file of the log locks nobody out of their case."""

import pytest

from cases import log_readers
from kycuong.sealing import seal
from tests.portal.citizen import *  # noqa
from tests.portal.staff import Client, app_of
from tests.portal.test_log_files import SIGNER, note, read

ADDRESSES = ["/log/tile/entries/000", "/log/tile/entries/000.p/3", "/log/tile/entries/000.p/4"]


@pytest.fixture
def sealed(house):
    client = Client(app_of(house))
    note(house, 3)
    seal(house, SIGNER)
    note(house, 4)
    return client
