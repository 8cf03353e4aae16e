A door, and nobody says why.
* [Open it # points: care 1]
- It is open. # ending: bright
-> END
