-> a
=== a
On and on it goes and never comes to a choice of any kind.
-> a
