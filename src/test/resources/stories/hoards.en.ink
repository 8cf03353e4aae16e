VAR s = "0123456789abcdef0123456789abcdef"
-> a
=== a
More. 
+ [Again # points: a 1 # why: it] 
~ s = "{s}{s}"
-> a
