-> a
=== a
~ b(1)
-> END
=== function b(n)
~ b(n + 1)
