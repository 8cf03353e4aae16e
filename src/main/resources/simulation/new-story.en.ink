// Each piece (a knot) begins with ===. A star is an option: its words, its points and the reason stand in the brackets.
-> start

=== start
Write what happens.
* [One thing to do # points: judgement 1 # why: Say what is good about it.] -> end_well
* [Another thing to do # points: judgement 0 # why: Say what it brings about.] -> end_badly

=== end_well
Write what comes of it. # ending: good
-> END

=== end_badly
Write what comes of it. # ending: bad
-> END
