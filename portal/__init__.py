"""The web: server-rendered pages for citizens, the desk and the supervisors; complete without JavaScript."""
