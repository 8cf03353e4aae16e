// The lamp: a story of three decisions, for tests.
VAR trust = 0
-> street
=== street
The lamp in the lane is out, and it is getting dark. # picture: lane # time: 18:40
"Somebody will fall there tonight," says Lin. # who: lin
* [Call the electrician # points: care 1, order 2 # why: Whoever is responsible repairs it properly.]
    ~ trust = trust + 1
    -> waiting
* [Climb up yourself # points: care -1, order -2 # why: Electricity is no work for who has not learned it.]
    -> ladder
* [Go home # points: care -2 # why: Nobody else has seen it yet.]
    -> home
=== waiting
The electrician comes in an hour. The lane stays dark until then. # time: 19:00
* [Put a lantern at the step # points: care 3 # why: Until it is repaired, people must see the step.] -> bright
* [Wait inside # points: care 0 # why: In the meantime somebody may fall.] -> dark
=== ladder
The ladder sways. {RANDOM(1, 2) == 1: A neighbour holds it.|Nobody is about.}
* [Come down and call # points: order 1 # why: It is never too late to stop.] -> waiting
* [Go on # points: care -2, order -2 # why: One slip is enough.] -> fall
=== home
You hear a cry in the lane an hour later.
+ [Run out # points: care 1 # why: Help now counts most.] -> dark
+ [Stay # points: care -2 # why: Somebody lies there.] -> fall
=== bright
Everybody comes home well. {trust > 0: Lin nods to you.} # ending: bright
-> END
=== dark
Old Mrs. He has twisted her ankle. # ending: dark
-> END
=== fall
The ambulance comes at ten. # ending: fall
-> END
