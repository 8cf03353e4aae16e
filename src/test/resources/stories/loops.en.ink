-> a
=== a
~ temp x = 1
-> a
