"""Messages and addresses; knows nothing of cases."""
