// Grandmother’s line is busy
VAR late = 0
VAR trust = 0
VAR cash = 0
VAR bank = 0
VAR courier = 0
VAR caught = 0
VAR gossip = 0
VAR capseen = 0
VAR withliang = 0
VAR ally = 0
VAR heard = 0
VAR advice = 0
VAR plate = 0
VAR proof = 0
VAR yuanok = 0
VAR leak = 0
VAR hurt = 0
VAR boy = 0
VAR called = 0
VAR warned = 0
VAR sonmode = 0
VAR limits = 0
VAR code = 0
VAR lied = 0
VAR second = 0
VAR speaks = 0
VAR qiulearn = 0
VAR buddy = 0
VAR card = 0
VAR qiulost = 0
VAR atdoor = 0
VAR lost = 0

-> start

=== start
A Tuesday at the end of October. Five people on your list live alone. The first is Shen Yulan in 402, seventy-six, once bookkeeper at the cotton mill. # picture: court # time: 09:10
Last night at eight her line was busy. This morning you have tried three times: busy. She never stays on for more than three sentences. “Calls cost money.”
* [Visit the other four first, then ring again # points: notice -1, fast -1 # why: The round matters, but a thrifty woman’s line busy since last night is a sudden change of habit. The door with the biggest change comes first.]
    ~ late += 1
    The third door is Old Qiu’s, in 202.
    -> qiu_early
* [Go up to the fourth floor now # points: notice 2, fast 2 # why: A look costs two minutes. Swindlers need an old person alone with the phone, and a knock loosens their grip.]
    -> stairs
* [First ask Aunt Liang across the hall what she has noticed # points: notice 2 # why: Next door knows best whether routines have changed. Ask what was seen and heard, and keep your guess to yourself so that no rumour starts.]
    -> liang

=== qiu_early
He is mending a radio and does not look up. # time: 09:35
“Bookkeeper Shen? Saw her yesterday afternoon, coming out of the bank, hugging an envelope. Not so much as a nod. Ha! Must have won the lottery!” # who: qiu
* [Thank him and run upstairs # points: fast 1 # why: A busy line plus a withdrawal is reason enough to go. You don’t need every sign before you act.]
    -> stairs
* [Text her: “The choir is waiting. Are you all right?” # points: notice 1, fast -1 # why: The tone of a reply can betray trouble, but someone may be reading her screen and dictating. Only seeing her counts.]
    ~ late += 1
    Five minutes later: “All in order. Do not come.” She always adds a sunflower. She never writes like an office.
    -> stairs
* [Ask: what time, anyone with her, was she on the phone? # points: notice 2 # why: A large withdrawal, a phone at the ear, cutting old friends: three classic signs. Thirty seconds of questions give you something to tell the police.]
    After three. Nobody with her. The phone never left her ear. You take the stairs two at a time.
    -> stairs

=== liang
Aunt Liang pulls you inside and lowers her voice. # time: 09:15
“It hasn’t stopped since three yesterday! Through the wall I hear: ‘Yes, officer. I’m alone, officer.’ Shall I ask in the building’s chat group?” # who: liang
* [Ask her to say nothing and be ready at her door # points: trust 2, fast 1 # why: The fewer people know, the easier it is for her to turn back. And a helper one step away is worth more than thirty watching.]
    ~ trust += 2
    ~ ally = 1
    Aunt Liang nods and leaves her door open a crack.
    -> stairs
* [Let her ask the group: many eyes see more # points: notice 1, trust -2 # why: The group does yield clues, but “something is wrong in 402” can’t be taken back, and shame is what she fears most. Ask people one by one.]
    ~ trust -= 2
    ~ gossip = 1
    ~ capseen = 1
    The group boils over. Someone writes: a lad in a grey cap has been sitting in a white car at the gate since nine.
    -> stairs
* [Take her along to knock: a friend opens doors # points: trust -1, fast 1 # why: A friend helps later. At the first knock two faces in the gap feel like an inspection; one is easier to let in.]
    ~ trust -= 1
    ~ withliang = 1
    -> stairs

=== stairs
Outside 402 stands yesterday’s milk. The peephole has been papered over from inside. # picture: landing
Behind the door her voice, kept very low: “Yes, officer. The door is locked, officer.”
* [Listen at the door for another half minute # points: notice 2 # why: Knowing what comes next, cash or transfer, tells you what to stop first. Half a minute is worth it; longer is not.]
    ~ heard = 1
    “Twenty past ten, the tin… I remember the password.” You step back and knock.
    -> door
* [Go half a floor down and ask 96110 what to do # points: notice 1, fast -1 # why: 96110 gives advice and takes tips, and its advice is sound. But she is behind this door and money may move any minute: knock first, ask after.]
    ~ late += 1
    ~ advice = 1
    They say: don’t frighten her, don’t leave her alone, get the call to stop; if money is about to move, ring 110. You go back and knock.
    -> door
* [Knock at once # points: fast 2, notice 1 # why: Every minute without the voice weakens its hold. The sooner a real face appears, the easier it is for her to stop.]
    -> door

=== door
The door opens a hand’s width, on the chain. She is wearing her good coat and holds the phone to her chest, screen inward.
{withliang: At the sight of Aunt Liang her face closes.}
“I’m fine. I’m busy. Come… come another day.” # who: shen
* [“The choir needs the song book you keep for us.” # points: trust 2, notice 1 # why: A small everyday errand gives her a reason to open, and the listener nothing to object to. First get in, then talk.]
    ~ trust += 2
    The chain rattles. She steps half aside.
    -> inside
* [“Grandma Shen, that’s a swindler. Hang up!” # points: trust -2, fast 1 # why: True, but he has warned her that “people will obstruct the case”. A shout at the door proves him right.]
    ~ trust -= 2
    -> shut
* [Say nothing and hold up a written note # points: notice 2, trust 2 # why: The line is open and he hears every word. A note goes past that ear, and spares her from lying aloud.]
    ~ trust += 2
    -> note
* [“Then I’ll look in at noon.” # points: fast -2, notice -1 # why: Respectful, but a locked door and a whispered “officer” say that she isn’t free to answer. Going away is what the voice wants.]
    ~ late += 2
    ~ cash = 1
    ~ courier = 1
    -> left

=== note
You wrote: “Is someone telling you not to speak? Just nod.” She reads it twice. Then the smallest nod.
“Shen Yulan, who is at your door? You told me you were alone.” # who: wu
* [Shout at the phone: “The police are here!” # points: fast 1, trust -1 # why: It may scare him off the line, but the police are whom she believes in. One bluff brings panic, and your true words count for less afterwards.]
    ~ trust -= 1
    -> afraid
* [Write again: “I’ll come in and sit with you, silently.” # points: trust 3 # why: You ask only for a chair, not for her money, phone or story. Once someone sits beside her, the rest becomes possible.]
    ~ trust += 3
    She takes off the chain. Her hand is shaking.
    -> inside
* [Reach through the gap, take the phone and hang up # points: fast 1, trust -2 # why: The call is cut. But taking things out of her hands is what the man on the phone does too.]
    ~ trust -= 2
    -> seized

=== afraid
The line goes dead. She stares at you, her lips white.
“Do you know what you’ve done? Now they’ll go and take Yuan!” # who: shen
* [“Since when do they ring before an arrest? Think.” # points: notice 1, trust -1 # why: Sound logic, but frightened people hear only that they are being laughed at. Calm first, reasons second.]
    ~ trust -= 1
    -> belief
* [“I bluffed, I’m sorry. Let’s ring Yuan together.” # points: trust 2, fast 2 # why: Own the bluff, then use the quickest test: ring the person said to be in trouble, on the number you already have.]
    ~ trust += 2
    She takes off the chain.
    -> yuan_call
* [Dial 110 in front of her: “We’ll wait for real police” # points: fast 2, trust 1 # why: Seeing you press three digits gives her something real to compare with. Someone being steered toward paying is a case for 110.]
    ~ trust += 1
    ~ called = 1
    -> belief

=== seized
The phone is in your hand. She lunges for it; her nails catch your skin.
“Give it back! Who do you think you are!” # who: shen
* [Give it straight back and apologise # points: trust 2, fast -1 # why: It will ring again, that is the price. But she sees you return what is hers and say sorry, which the voice never does.]
    ~ trust += 2
    -> rings
* [Hold it out of reach and explain the trick first # points: trust -2 # why: All she sees is the phone in the air. Not one word of the explanation gets in.]
    ~ trust -= 2
    She slides down the door frame and weeps.
    -> belief
* [Switch it off and lay it on her table, within reach # points: fast 2, trust 1 # why: Off, it controls nobody; within reach, it is still hers. You still owe her a word about the grabbing.]
    ~ trust += 1
    -> belief

=== shut
The door shuts. Through the wood: “Nobody, officer. Someone collecting the cleaning fee.”
{withliang: Aunt Liang hisses: “Break it down!”|You are alone on the landing.}
* [Sit on the stairs and apologise softly through the door # points: trust 3, fast -1 # why: After a loud start, go low. Letting her know that you’ll stay and won’t push is the shortest way back in.]
    ~ trust += 3
    ~ late += 1
    -> sorry
* [Ring 110: old woman alone, being steered by phone # points: fast 3 # why: Money may move any minute and the door is shut: this is when to call. Police can come, and can reach the bank.]
    ~ called = 1
    -> dial
* [Ring her son Zhou Jianping to make her open # points: fast 1, trust -1 # why: A family voice helps, but he is in a meeting in Shenzhen and hears only alarm. Know what you want from him before you ring.]
    ~ trust -= 1
    -> son_early
* [Bang on the door and fetch the neighbours # points: trust -2 # why: Noise makes her more afraid to open. With fear inside and an audience outside, she has no way to turn.]
    ~ trust -= 2
    ~ gossip = 1
    -> crowd

=== sorry
“I was too loud. I’m sorry. I don’t want to see your papers. I’ll just sit here, on the step where Yuan used to wait for you.”
After a long while the chain rattles.
“…Yuan is in trouble. I’m not allowed to say.” # who: shen
* [“Then don’t say it. I’ll ask, you nod.” # points: trust 2, notice 1 # why: She has promised secrecy. This way she keeps her word and you still learn what is going on.]
    ~ trust += 2
    -> inside
* [“Yuan should be in class in Wuhan. Let’s ring him.” # points: fast 2 # why: Ringing the person yourself, on the number you know, is the quickest way to test any “relative in trouble” story.]
    -> inside
* [“A case you can’t talk about is a fake case.” # points: notice 1, trust -1 # why: Quite right, and better kept until she has sat down. At this moment it tells her that she is a fool.]
    ~ trust -= 1
    The chain goes back on. Ten minutes later the door flies open.
    -> stairs_out

=== dial
The operator: “110, go ahead.”
* [Tell it in order, from last night’s busy line # points: fast -1, notice 1 # why: The details are for the statement. What the operator needs first is where and what; the story can follow.]
    ~ late += 1
    At the milk bottle he interrupts: “The address?” Three minutes are gone.
    -> stairs_out
* [“She won’t open. Come and open the door” # points: trust -1 # why: It sounds like a quarrel about a door and will be ranked as one. Say that it’s fraud and that money is leaving.]
    ~ trust -= 1
    ~ late += 1
    -> stairs_out
* [“Plane Tree Court, 3, 402: phone fraud, money about to move” # points: fast 3 # why: Place, what, how urgent, all in the first sentence: then a patrol and a payment stop can start together.]
    “Stay on the line. A patrol car in eight minutes. Keep her talking if you can.”
    -> stairs_out

=== son_early
“I get the busy tone as well! Break the door. I’ll answer for it!” # who: jianping
* [Do as he says and call a locksmith # points: trust -2, fast -1 # why: No life is in danger. A drill at her lock tells her “they’ve come for me”. If a door must be forced, the police decide.]
    ~ trust -= 2
    ~ gossip = 1
    ~ late += 1
    Before the locksmith arrives, the door opens by itself.
    -> stairs_out
* [Ask him for something only she and he know # points: trust 2, notice 2 # why: The swindler knows her ID number but not the family’s persimmon jar. A private memory proves that the message is her son’s.]
    ~ trust += 2
    “In ’86 Dad broke the persimmon jar and blamed the cat.” You say it through the door. The chain rattles.
    -> inside
* [Have him ring 110 from Shenzhen while you watch the door # points: fast -1 # why: Dialled in Shenzhen, 110 reaches the Shenzhen police, who must pass it on. Whoever is on the spot should dial.]
    ~ late += 1
    -> stairs_out

=== crowd
Six people on the stairs. Someone is filming. Behind the door it has gone silent. # time: 10:08
* [Ask everybody to go down; stay alone # points: trust 2 # why: Without an audience she can change her mind. One person waiting is not a siege.]
    ~ trust += 2
    -> stairs_out
* [Have the video deleted, then ring 110 # points: trust 2, fast 2 # why: Her face is protected and real police are on the way: two urgent things in one minute.]
    ~ trust += 2
    ~ called = 1
    -> stairs_out
* [Let each of them say a word to her # points: trust -2 # why: Six good people, together a tribunal. And it looks just like the “interference” she was warned of.]
    ~ trust -= 2
    -> stairs_out

=== stairs_out
She comes out with a biscuit tin in her arms and the phone at her ear. She looks at nobody and starts down the stairs. # time: 10:18
* [Make way and walk down with her, chatting as usual # points: trust 2 # why: No blocking, no quarrel. With you at her side, the voice in her ear is no longer the only one.]
    ~ trust += 2
    -> gate
* [Stand in her way on the stairs # points: fast 1, trust -2 # why: The money stays up for the moment, but a struggle on the stairs at seventy-six can cost more than savings.]
    ~ trust -= 2
    -> blocked
* [Go down first and see who is waiting # points: notice 2, fast 1 # why: Where cash is handed over, someone is waiting. See the man and the car first: if you can’t stop it, you have a lead.]
    ~ plate = 1
    -> gate

=== blocked
“Let me pass!” She wrenches free, the tin falls, the lid jumps off, and four bundles of notes roll down the steps.
* [Crouch down, gather them together, counting aloud # points: trust 2, fast 1 # why: Counting makes her a bookkeeper again. A familiar task lets the mind start working.]
    ~ trust += 2
    “Ten thousand, twenty… who receives it? Where is the receipt?” She stops by herself. You go back inside.
    ~ courier = 1
    -> belief
* [Put the money in your own bag for safe keeping # points: fast 1, trust -2 # why: The money is safe, but you have taken forty thousand yuan without her consent. Anyone would cry thief, and you couldn’t prove otherwise.]
    ~ trust -= 2
    ~ courier = 1
    -> belief
* [Let her go, and ring 110 # points: fast 1 # why: The call is right, and a little late. The patrol is on its way while she is already at the gate.]
    ~ called = 1
    -> gate

=== gate
A white car at the gate, engine running. A lad in a grey cap comes up, twenty at most. # picture: gate # time: 10:21
{capseen: The one from the chat group.}
“Auntie: chrysanthemum. Just give me the thing.” # who: courier
~ courier = 1
* [Step between them and demand his work card # points: fast 2 # why: It interrupts the handover, and may corner him. Such couriers mostly want to get away: stay an arm’s length off and don’t touch.]
    -> scuffle
* [Shout: “Stop the swindler!” # points: fast 1, trust -1 # why: He runs, and the money stays. But twenty windows open too, and they look at her.]
    ~ trust -= 1
    -> shout
* [Stay hidden, photograph man and car, ring 110 # points: notice 1, fast -1 # why: Good evidence, but the money leaves before your eyes. Stopping it beforehand beats chasing it afterwards.]
    ~ cash = 1
    ~ plate = 1
    -> car_gone
* [“Bookkeeper Shen, no payment without a receipt. Ask him.” # points: trust 2, fast 3 # why: You don’t say she’s been fooled. You let thirty-eight years of her own rule do the test, and what she finds herself will hold.]
    ~ trust += 2
    -> receipt

=== receipt
She halts. In thirty-eight years she has not paid one fen without a receipt.
“Young man, a receipt, please.” # who: shen
The lad looks at his phone. The voice at her ear shouts: “Give it to him!” She hugs the tin tighter.
* [Stand with her and quietly memorise plate and clothes # points: notice 2, trust 1 # why: No chasing, no grabbing. Plate, looks, time and direction, noted exactly, are what the police can use.]
    ~ trust += 1
    ~ plate = 1
    He backs away, gets in and drives off. The tin is still in her arms. You go back up.
    -> belief
* [Grab his arm and hold him for the police # points: fast -1, trust -1 # why: Arrests are for the police. He is young and scared and may lash out, with an old woman beside you.]
    ~ trust -= 1
    -> scuffle
* [“Come, let’s go home and ask 110 first.” # points: trust 2, fast 2 # why: Away from the spot, away from the voice, then check. No real official minds waiting for a call to 110.]
    ~ trust += 2
    ~ called = 1
    -> belief

=== scuffle
{atdoor: You open; he freezes, then grabs at the tin.|He doesn’t answer. He grabs at the tin.}
An elbow hits your chest. Grandma Shen cries out, her fingers still locked round the tin.
* [Run after him, at least for the plate # points: notice 1, trust -2 # why: A plate is useful, but she is frightened and alone again. Those few minutes are all the voice needs.]
    ~ trust -= 2
    ~ plate = 1
    { atdoor:
      You come back panting. The door stands wide open; she is on the floor, shaking, her arms round the tin.
      -> secure
    - else:
      You come back panting. She is sitting on a step, the phone lit up.
      -> transfer_done
    }
* [Let go of him and shield Grandma Shen # points: trust 2, fast 1 # why: People come before money and before catching anyone. With you in front of her, running is all that is left to him.]
    ~ trust += 2
    He runs, empty-handed. She leans on you, breathing hard. You sit down together indoors.
    -> after_scuffle
* [Hold on to him with all your strength and call for help # points: trust -1 # why: He is caught, and your wrist is hurt. Leaving arrests to the police protects you, and the woman standing a metre away.]
    ~ trust -= 1
    ~ hurt = 1
    ~ caught = 1
    Three neighbours pin him down. He is crying: “I only run errands.”
    ~ gossip = 1
    -> after_scuffle

=== after_scuffle
{ atdoor:
  -> secure
- else:
  -> belief
}

=== shout
The lad runs off with nothing. Twenty windows open. Grandma Shen stands in the middle of the yard, red, then white.
~ gossip = 1
“He says I’ve betrayed the case. I’m to transfer at once to make up for it.” # who: shen
* [Explain to everybody that it’s a fraud, to prevent gossip # points: trust -2, prevent 1 # why: Kindly meant, but it announces to the whole yard that she was fooled. Warnings can wait, and need her consent.]
    ~ trust -= 2
    -> belief
* [Take her into the porter’s room, shut the door, pour water # points: trust 3, fast 1 # why: First take her out of everyone’s sight. A door, a chair and water bring a person back, and the call can be ended.]
    ~ trust += 3
    -> belief
* [Let her sit and rest while you run after the car # points: fast -2 # why: You can’t outrun a car. The phone is in her hand, the line open, and nobody sits beside her.]
    -> bench

=== car_gone
Forty thousand yuan drive off toward the main road. You have nine photographs.
Grandma Shen turns back. From her phone: “Very good. Now for step two.”
* [Catch up with her, stop step two, report later # points: fast 1, trust 1 # why: Stopping step two is right, but cash travels fast, and one sentence to 110 can be said while walking.]
    ~ trust += 1
    -> inside
* [Follow by bicycle to see where it goes # points: fast -2, notice 1 # why: You saw which way it turned. You did not see her phone, where the larger sum was.]
    -> transfer_done
* [Report while climbing: plate, direction, forty thousand in cash # points: fast 3 # why: Both at once: the sooner the cash is reported, the likelier it is stopped on the road; and staying with her blocks step two.]
    ~ caught = 1
    ~ cash = 2
    ~ called = 1
    -> inside

=== left
As you come out of Building 2, a white car is leaving by the gate, a grey cap at the wheel. # picture: court # time: 10:30
Along the wall walks Grandma Shen, her cloth bag held to her chest, phone at her ear, toward the bank.
* [Catch up, take her arm and walk along # points: trust 2, notice 1 # why: An arm, no questions. Now there is a living person beside her, and many stop by themselves once they’re not alone.]
    ~ trust += 2
    -> walk
* [Take the short cut and warn the bank clerk # points: fast 2 # why: The counter is the last gate. Banks must check suspicious payments and can call the police; an early word helps them ask the right thing.]
    ~ warned = 1
    -> bank_hall
* [Follow at a distance and ring 110 # points: fast 2 # why: Right to call. A little closer, at her side, and she wouldn’t be alone until they come.]
    ~ called = 1
    -> bank_hall

=== walk
She starts, and tells the phone: “A neighbour, officer, going my way.” She doesn’t pull her arm away.
* [Tell her the queue is long; better go later # points: fast 1, trust -1 # why: Gaining time is right, but she will see an empty hall. She is wrapped in lies already; don’t add another.]
    ~ trust -= 1
    There is no queue at all. She gives you a look.
    -> bank_hall
* [Say nothing and see at the counter what she does # points: trust 1, fast -1 # why: Company is good, but now everything hangs on the counter. Three hundred metres were enough for one question.]
    ~ trust += 1
    -> bank_hall
* [Softly: “It’s for Yuan, isn’t it?” # points: trust 2, notice 2 # why: Only a child or grandchild moves a whole life’s savings. Name her worry and she knows that you understand.]
    ~ trust += 2
    Her eyes redden. She slows down.
    -> bank_hall

=== bank_hall
Window three, the clerk Xu Jing. {warned: She gives you the slightest nod.} # picture: bank # time: 10:45
“Break the whole deposit. Transfer it to this account. For renovating.” # who: shen
Grandma Shen’s hand is shaking.
“Do you know the payee, auntie?” # who: xu
* [Put your hand on the passbook # points: fast 1, trust -2 # why: In a public hall, a hand on her book leaves her only pride. It’s her money: stop it with reasons and rules, not by force.]
    ~ trust -= 2
    “This is my money!” Every head turns. She snatches the book and walks out.
    -> bench
* [Tell Xu Jing quietly: the call is on; go slow, ring police # points: fast 3, trust 1 # why: Banks may check, delay and call the police when a payment looks suspicious. You give the clerk the one clue she cannot see.]
    ~ trust += 1
    -> sideroom
* [Go beside her: “Did someone teach you to say renovating?” # points: notice 2, trust 1 # why: Swindlers coach people on what to tell the clerk. Naming the coaching lets her nod instead of confessing.]
    ~ trust += 1
    She neither nods nor denies. Xu Jing gets up: “Auntie, let’s sit inside.”
    -> sideroom

=== sideroom
A small room, a cup of tea. The phone lies face down, still connected.
“Auntie Shen, with large sums we ask everybody a little more. It isn’t that we doubt you.” # who: xu
* [Ask Xu Jing to block the account outright # points: fast 1, trust -2 # why: A delay and a police call are proper. Going over her head in front of her feels like a plot.]
    ~ trust -= 2
    “So you’re in it together.” She stands up and leaves.
    -> bench
* [Invite her to dial 110 herself on the bank’s phone # points: trust 3, fast 3 # why: A different phone and her own finger: nobody can intercept or imitate that. And the answer is one she got herself.]
    ~ trust += 3
    -> real110
* [Point at the anti-fraud poster on the wall # points: notice 1 # why: Everything on it is true, but he has inoculated her: “Those are ordinary cases. Yours is classified.”]
    -> poster

=== poster
“Officer Wu said that people would show me this.” # who: shen
* [Read the poster aloud to her, point by point # points: trust -2 # why: It becomes a lecture. She doesn’t lack arguments; she lacks one chance to check for herself.]
    ~ trust -= 2
    She pushes the tea away and walks out.
    -> bench
* [“He foresaw even that? Then let’s dial the 110 on it.” # points: trust 2, fast 3 # why: Go one step with her, then turn the argument into a check.]
    ~ trust += 2
    -> real110

=== real110
~ called = 1
She presses the three digits herself. “Police don’t handle cases by phone. There are no safe accounts. Is somebody with you?” Very slowly she puts the receiver down.
The phone on the table is still shouting.
“Shen Yulan! Shen Yulan!” # who: wu
* [End it for her; let her rest # points: fast 1 # why: Fine as well. But what she can do herself is better left to her; it gives her back some ground.]
    -> secure
* [Keep him on the line for the police to hear # points: trust -1 # why: Cases are solved with records and accounts, not with an old woman as bait. Each minute more is one of fear.]
    ~ trust -= 1
    -> secure
* [Slide it over: “You hang up.” # points: trust 3 # why: Since yesterday he has told her what to do. This one press is hers, and with it she takes back the lead.]
    ~ trust += 3
    She presses the red button. Her hand is steady now.
    -> secure

=== bench
The bench outside the bank. She holds the phone in both hands. Across the top a red bar: sharing the screen. # time: 11:05
“Into the supervised account. At five it comes back in full.” # who: shen
Her thumb hovers over Confirm.
* [“Is the payee a police office or a person? Read it.” # points: notice 3, trust 1 # why: Point her to the one thing she can judge. A bookkeeper knows that public money never goes to a private account.]
    ~ trust += 1
    -> name
* [Snatch the phone from her # points: fast 2, trust -2 # why: It stops this second, and it hurts her. As the very last resort, yes; one sentence first might have done.]
    ~ trust -= 2
    -> broke
* [Keep an eye on her and ring 110 # points: fast 1 # why: The call is right, but a thumb takes one second. First stop the thumb, then dial.]
    The operator has just asked for the address when she presses.
    ~ called = 1
    -> transfer_done

=== name
“Li… then two asterisks. Another province. A private account.” # who: shen
She frowns, and it is a bookkeeper’s frown.
* [“Obviously a swindler. I told you so.” # points: trust -2, fast 1 # why: She was nearly out, and this pushes her back into shame. You win the point and lose the person.]
    ~ trust -= 2
    -> belief
* [“Stop the sharing first. Then we ask 110.” # points: fast 2, trust 1 # why: While sharing is on, he sees every password and code. Cut first, then check: the right order.]
    ~ trust += 1
    ~ called = 1
    -> belief
* [“Thirty-eight years of ledgers. What do you say?” # points: trust 3, notice 1 # why: Leave the verdict to her: she keeps her money, and she keeps being Bookkeeper Shen.]
    ~ trust += 3
    “It doesn’t balance.” She presses Cancel herself. Twice.
    -> belief

=== broke
The phone lands on the gravel and the screen cracks. She goes down on her knees for it. The transfer was not sent.
* [“I’ll pay for the phone. The money’s safe, that’s what counts.” # points: fast 1 # why: Honest, but she is thinking neither of phone nor money. She thinks that Yuan will be arrested.]
    -> belief
* [Help her up, apologise, dial 110 on yours # points: trust 2, fast 2 # why: First the person, then the apology, then the real police. What the snatching cost must be paid back at once.]
    ~ trust += 2
    ~ called = 1
    -> belief
* [Leave her on the bench and go in to block the card # points: trust -2 # why: Blocking needs her or the police, so you can’t do it. And she’s alone again.]
    ~ trust -= 2
    -> belief

=== inside
Curtains drawn. Bankbook, {cash == 0:biscuit tin, }ID card: in a row on the table, as if for an audit. The phone leans on the thermos. Across its top a red bar: sharing the screen. # picture: kitchen
{advice: First get the call to stop, they said at 96110.}
“Shen Yulan, who came in? We’re about to transfer. Don’t leave the phone.” # who: wu
* [Take the phone and switch it off # points: fast 2, trust -1 # why: It cuts the hold at once, and in an emergency that is right. But say sorry, and give the thing back.]
    ~ trust -= 1
    The screen goes black. She looks as if someone had pulled away her chair.
    -> belief
* [Point at the red bar and gesture to her to press Stop # points: fast 3, trust 2 # why: With sharing off he can’t see passwords or codes. And pressed by her own finger, it is her decision.]
    ~ trust += 2
    She looks at you, at the screen, and presses.
    -> rings
* [Sit down first and hear what he wants # points: notice 1, fast -2 # why: You learn the script, but with sharing on every minute gives more away. Cut first; she can tell you the script later.]
    -> listen

=== listen
“A code is coming, six digits. Read it to me.” A message pops up. She bends to find her reading glasses.
* [Lay your hand over the screen and shake your head # points: fast 3 # why: The code is the key, for nobody. A hand gains one second, enough for her to look up at you.]
    She looks up. You press the red button.
    -> rings
* [Let him talk on and write down the account for the police # points: notice 1, fast -2 # why: The number is useful, but not at the price of her sixty thousand. It also stands in the transfer record afterwards.]
    ~ proof = 1
    “Four, zero, seven…” She has read it out.
    -> transfer_done
* [Ask aloud: “Which station? I’ll have 110 connect me.” # points: notice 2, fast 2 # why: Real officers don’t mind being checked; fake ones do. Hang up and dial yourself, never a number he gives.]
    A second’s silence, then he is gone. Grandma Shen heard that second.
    -> rings

=== rings
The phone rings again at once. Cut, and again, and again.
“He said that each time I hang up, they add a charge against Yuan.” # who: shen
* [Flight mode on, and ring Yuan from your phone # points: fast 3, trust 1 # why: Shut out the voice, then let her hear the real grandson, on the number from her own address book.]
    ~ trust += 1
    -> yuan_call
* [Answer and give the swindler a piece of your mind # points: fast -1, trust -1 # why: Satisfying, but talking is his trade. Every sentence you grant him is one more chance.]
    ~ trust -= 1
    ~ late += 1
    -> scold
* [Let it ring and explain the trick to her first # points: prevent 1, fast -1 # why: Worth explaining, but with each ring she thinks of her grandson. First show that he’s safe; then she can listen.]
    ~ late += 1
    She nods. Her eyes never leave the phone.
    -> belief

=== scold
The voice isn’t ruffled at all.
“Obstructing an investigation. You’ll be dealt with as well. State your name.” # who: wu
* [Hang up, flight mode, not another word # points: fast 2 # why: There’s nothing to win in that argument. Silence is the strongest reply.]
    -> yuan_call
* [Demand his badge number and argue it out # points: fast -1, trust -1 # why: He rattles one off, and the smoother he is the more she believes. Check by a separate call, not by debate.]
    ~ trust -= 1
    He recites a number, crisp and clear. Grandma Shen’s eyes move away from you again.
    -> belief

=== yuan_call
Ten rings. Nobody answers. Grandma Shen’s lips are counting along.
* [Don’t wait; ring 110 now # points: fast 2 # why: Swindlers choose hours when relatives can’t answer. If you can’t check the one end, check the other: the “police”.]
    ~ called = 1
    -> belief
* [Leave a message and wait together until class is over # points: fast -2, trust 1 # why: Company is good, idle waiting is not. The other side doesn’t wait: whoever he sent is on the way.]
    ~ trust += 1
    ~ late += 2
    { courier == 0:
      -> bell
    - else:
      -> secure
    }
* [Message him, and get a roommate’s number from his father # points: fast 2, trust 1 # why: If one way is blocked, try another. Numbers of roommates and school, kept beforehand, pay off now.]
    ~ trust += 1
    -> yuan_seen

=== yuan_seen
Six minutes later, video. A corridor, chalk dust, a young face.
~ yuanok = 1
“Grandma? I’m in maths. Who says I’m in trouble?” # who: yuan
* [Let the two talk, and glance down into the yard # points: trust 2, notice 1 # why: She needs no explanation, she needs his face. And your eyes are free to see who is waiting outside.]
    ~ trust += 2
    -> step
* [When she has dried her eyes: “What else did he have you prepare?” # points: notice 2, fast 2 # why: These schemes rarely have one leg: besides transfers there’s cash, loans, codes. Once she is calm, ask what comes next.]
    -> step
* [Take over, explain in three sentences, have him persuade her # points: fast 1, trust -1 # why: Quick, but you took his face out of her hands. Having seen him, she needs no persuading.]
    ~ trust -= 1
    -> step

=== transfer_done
On the screen: transferred, 60,000 yuan, four minutes ago, to a name in another province.
~ bank = 1
“It comes back at five. He said so.” # who: shen
* [Ring 110: account, name, amount, exact time # points: fast 3 # why: The sooner police have these four, the likelier the payment is stopped before it moves on. Everything else comes later.]
    ~ bank = 2
    ~ called = 1
    -> belief
* [Ring her son first: it’s the family’s money # points: fast -2 # why: The family should know, but a son can’t freeze an account. The first minutes belong to those who can.]
    ~ bank = 3
    -> belief
* [Hurry to the bank counter and ask to reverse it # points: fast 1 # why: Only a delayed transfer that hasn’t been booked can be withdrawn. An instant one can’t, and the walk costs time: 110 first, then the bank.]
    ~ bank = 4
    -> belief
* [Calm her first, a glass of water, then the police # points: trust 1, fast -1 # why: Kind, but you can pour with one hand and dial with the other. Money changes accounts within minutes.]
    ~ trust += 1
    ~ bank = 4
    ~ called = 1
    -> belief

=== belief
The voice is gone at last. Her hands press on her knees as if still waiting for it.
“But he had a warrant with my photograph. The ID number was right to the last digit.” # who: shen
* [“Numbers leak, photos get pasted. Easy to forge.” # points: notice 2, prevent 1 # why: Once she sees how it is made, she understands that knowing a lot about her doesn’t make him real.]
    -> step
* [“Dial 110 yourself and ask about that warrant.” # points: trust 2, fast 2 # why: Police never show a warrant by phone or online, and there are no safe accounts. Coming from the real police it weighs most.]
    ~ trust += 2
    ~ called = 1
    “That paper is a fake, auntie.” She asks to hear it twice.
    -> step
* [“I’d have been scared too. Whom did he forbid you to tell?” # points: trust 3 # why: First stand on her side, then touch the secrecy. Real police don’t forbid you to tell your family; she’ll get there by herself.]
    ~ trust += 3
    “Anyone. Not even Jianping…” She stops in the middle.
    -> step

=== step
{ courier == 0:
  -> tin
- else:
  -> secure
}

=== tin
“There’s one more thing. At twenty past ten someone comes for the tin. Forty thousand, to be checked for forgeries. The password is ‘chrysanthemum’.” # who: shen # time: 10:12
{heard: So that was what you heard through the door.|You look at the clock on the wall.}{late > 1: Below, a car door slams already.}
~ courier = 1
* [Fill the tin with newspaper and hand it over to gain time # points: fast -1 # why: Like a film, but he will feel the weight, and then a tricked man stands at her door. Traps are for the police.]
    -> decoy
* [Keep quiet, don’t open, let him go away # points: prevent -1 # why: She is safe. But he has other addresses: one call less to 110, one more old person.]
    The bell rings six times and stops. Below, a car drives off.
    -> secure
* [Lock the door and tell 110 a courier is coming # points: fast 3, notice 1 # why: A cash courier is just what the police need. Lock up, give the time and the password, leave the rest to them.]
    ~ called = 1
    -> window
* [Open the door and expose him to his face # points: notice -1 # why: Brave, but you don’t know what he carries or who waits below, and there’s an old woman in the room.]
    ~ atdoor = 1
    -> scuffle

=== bell
“Chrysanthemum,” says a young voice outside. Grandma Shen is already on her feet with the tin. # time: 10:20
~ courier = 1
* [Call through the door: “Have you a stamped receipt?” # points: trust 2 # why: It’s her own rule, and a question he can’t answer. She hears the silence outside.]
    ~ trust += 2
    “…Nobody said anything about a receipt.” The steps go down. Slowly she sits.
    -> secure
* [Open and question him in the doorway # points: notice -1 # why: With the door open the lead is his, and the tin within his reach.]
    ~ atdoor = 1
    -> scuffle
* [Lean against the door and whisper: “110 first.” # points: fast 3 # why: A closed door and a call to 110 are enough. She has time to watch you dial.]
    ~ called = 1
    At the words “110” the footsteps run downstairs.
    -> secure

=== window
Through the curtain: a white car, engine running. A grey cap gets out, twenty at most, and counts the floors. # picture: gate # time: 10:20
* [Stay hidden; note plate, clothes and time # points: notice 3, fast 1 # why: No alarm, no chase, exact notes. Such details lead to the people behind him.]
    ~ plate = 1
    { late > 1:
      The patrol is two minutes late. But they have the plate.
    - else:
      ~ caught = 1
      Two officers lead him out. “I only run errands, three hundred a trip.” Grandma Shen at the curtain: “No older than Yuan.”
    }
    -> secure
* [Open the window and shout to scare him off # points: trust -1 # why: The money is safe, the lead is gone, and the whole court knows that it was 402.]
    ~ trust -= 1
    ~ gossip = 1
    He dives into the car and is off. Three windows open across the yard.
    -> secure
* [Slip downstairs and shadow him # points: fast -1, notice 1 # why: Shadowing is easily noticed, and leaves Grandma Shen alone. Door and phone are enough.]
    He turns, sees you, and gets back into the car.
    -> secure

=== decoy
You pass it through the gap. He weighs it in his hand and lifts the lid on the spot.
“Are you kidding me?” # who: courier
* [Reason with him: this is a crime # points: fast -1 # why: A man who has been tricked won’t reason. The longer it takes, the more can go wrong.]
    He kicks the door and goes down cursing. Grandma Shen holds on to your sleeve.
    -> secure
* [Shut it and say through it: “You can still turn yourself in.” # points: fast 1, prevent 1 # why: Couriers are often young people lured by easy pay, and the law is milder on those who turn themselves in. Say it, with the door shut.]
    ~ boy = 1
    Silence for a long time. Then very soft steps going down.
    -> secure
* [Shut and lock the door, ring 110 # points: fast 3 # why: Stop in time. You are both safe, and the report may still catch him.]
    ~ called = 1
    -> secure

=== secure
{called && caught == 0: The patrol has been; you’re expected at the station at noon. }{yuanok == 0: Yuan has rung back after class, safe and puzzled.}
Only now does Grandma Shen tell you: last night he had her share her screen until midnight. # time: 11:20
Passwords, codes, he has seen them all. {bank == 0: There are 186,000 yuan in the account.}
* [Just remove that sharing app # points: fast -2 # why: The app is gone; the passwords he wrote down are not. And a piece of evidence is lost.]
    ~ leak = 1
    -> police
* [On your phone, help her ring the bank and block the card # points: fast 3, notice 1 # why: A watched phone can’t be trusted. Another phone, block the card herself, new passwords on another device, in this order.]
    -> police
* [Go to the counter with her: new passwords, check what was opened # points: fast 1, notice 2 # why: In person is safest, and shows whether quick payments or loans were opened in her name. Best after blocking by phone.]
    Xu Jing at the counter finds an online loan not yet paid out, and cancels it.
    -> police

=== police
A small room at the police station. Officer Lu Min, who knows the neighbourhood, pours three glasses of water. # picture: station # time: 12:00
{ cash == 2:
  “The forty thousand was stopped at the crossroads. It’s evidence now; it will be returned.” # who: lu
}
{ cash == 1:
  “The forty thousand in the tin, who took it? One thing at a time.” # who: lu
}
{ cash == 0:
  “You didn’t give away the tin. Good. Let’s start from the beginning.” # who: lu
}
{called == 0: “Next time ring 110 first, then come.” }{plate: She notes the number plate and nods. }{hurt: She sees your wrist and sends for a bandage. }Grandma Shen looks at her shoes.
{ cash == 1 || bank >= 3 || leak:
  ~ lost = 1
}
* [Tell the whole story for her # points: trust -2, fast 1 # why: You are quicker, but she becomes a listener in her own case. And only she knows the details that matter.]
    ~ trust -= 2
    -> stmt
* [Ask Grandma Shen: “Shall I stay, or wait outside?” # points: trust 3 # why: It’s her story, and who hears it is her choice. Being in charge is the first thing a victim loses.]
    ~ trust += 3
    “…Stay. Don’t interrupt.” She begins at the beginning, item by item.
    -> stmt
* [“Quick: every minute saves money.” # points: fast 1, trust -1 # why: What’s urgent for stopping payments comes first, but a hurried statement has gaps. Leave the order to Officer Lu.]
    ~ trust -= 1
    -> stmt

=== stmt
{ bank == 2:
  “The sixty thousand is frozen. Frozen isn’t returned yet; that takes until the case is done.” # who: lu
}
{ bank == 4:
  “Of the sixty thousand, twenty is frozen. Forty has moved on.” # who: lu
}
{ bank == 3:
  “The sixty thousand was spread over seven accounts within minutes.” # who: lu
}
{leak: A message: 9,800 yuan borrowed in her name, and gone.}
Grandma Shen’s thumb hovers over Delete All.
“This filth. Let me be rid of it.” # who: shen
* [Let her delete it and feel better # points: trust 1, fast -2 # why: Considerate, but what she deletes is the only thread to the money and the men.]
    ~ trust += 1
    ~ proof = 0
    -> after_stmt
* [Take the phone and go through it for evidence yourself # points: trust -2, notice 1 # why: The evidence is kept, but you’ve seen her letters, photos and medical notes. That’s for the police, with her consent.]
    ~ trust -= 2
    ~ proof = 1
    -> after_stmt
* [“Let Officer Lu copy it first. Then delete.” # points: notice 2, fast 1 # why: Call lists, chats, transfer slips and the other account are evidence: bring them as they are. Once copied, she may delete.]
    ~ proof = 1
    -> after_stmt

=== after_stmt
{ caught == 1:
  -> busback
- else:
  -> lu_ask
}

=== lu_ask
Officer Lu puts down her pen. Grandma Shen speaks first.
{ lost:
  “The money’s gone. A report won’t bring it back. Leave it. It’s shameful.” # who: shen
- else:
  “Nothing is lost, so let’s not report it. It’s shameful.” # who: shen
}
* [“You decide. Officer Lu, who would learn of it?” # points: trust 3, prevent 2 # why: She isn’t afraid of the report, she’s afraid of talk. Knowing that it stays confidential, she can decide freely.]
    ~ trust += 3
    “Nobody in the court,” says Lu. Grandma Shen takes the pen and signs.
    -> busback
* [“A report protects the next old person.” # points: prevent 3, trust 1 # why: Attempts count too: numbers, accounts and couriers link cases. And doing something for others is a way out of shame.]
    ~ trust += 1
    -> busback
* [“As you wish. Let’s go home.” # points: prevent -2 # why: A relief today. Without a report the money can’t be traced, the thread is cut, and they knock elsewhere tomorrow.]
    ~ proof = 0
    -> busback

=== busback
On the bench outside she switches the phone on. The first call: area code and 96110. She turns pale and drops it into her bag. # time: 13:30
* [Answer together, give no numbers away # points: notice 2, trust 1 # why: 96110 is the police’s anti-fraud warning line and should be answered. The real one warns; it never asks for passwords, codes or transfers.]
    ~ trust += 1
    -> family
* [Block it; no more calls today # points: notice -1, fast -1 # why: You want peace for her, but this is the police warning her. Block the real ones, and the swindlers still have other numbers.]
    -> family
* [Don’t answer; dial 96110 yourself and ask # points: notice 3, trust 1 # why: If you fear a fake, dial it yourself. It works for every “bank”, “hospital” or “police”, and she can use it for ever.]
    ~ trust += 1
    “It was us, Auntie Shen. Are you all right?” Now the tears come.
    -> family

=== family
Her kitchen. {ally: Aunt Liang has brought noodles and asked nothing.|The food has been warmed twice and not touched.}{hurt:  She has changed the dressing on your wrist.} # picture: evening # time: 18:30
“Don’t tell Jianping. He comes home once a year. Is this what I have to show?” # who: shen
* [Promise her: nobody will know # points: trust 1, prevent -2 # why: She breathes easier tonight. But “tell nobody” is the swindler’s own rule, and you are now keeping it for him.]
    ~ trust += 1
    -> secret
* [“Tell him yourself. I’ll sit by. You choose when.” # points: trust 3, prevent 1 # why: Secrets are where the next fraud begins. If she tells it, she is the one speaking, not the one reported on.]
    ~ trust += 3
    -> sonself
* [Nod, and ring Jianping secretly from downstairs # points: trust -2, prevent 1 # why: He ought to know, but behind her back it’s the second deception today. Where no danger is immediate, ask her first.]
    ~ trust -= 2
    -> behind

=== sonself
She puts him on speaker and tells it like a balance sheet, in three sentences. A long silence. # time: 19:30
“Mum, how could you be so foolish!” # who: jianping
* [Let him finish; it’s a family matter # points: trust -2 # why: Blame makes her less likely to speak up next time. Whoever is in the room owes her one sentence.]
    ~ trust -= 2
    ~ sonmode = 2
    -> sonplan
* [“Jianping, she’s sitting right here. Ask if she’s eaten.” # points: trust 3 # why: His anger is fear. Give him a small thing to do and the judge turns back into a son.]
    ~ trust += 3
    “…Mum, have you eaten?” “Not yet,” she says. At both ends they are crying.
    ~ sonmode = 1
    -> sonplan
* [“You haven’t rung her for three weeks.” # points: prevent -1 # why: Perhaps true, but blame turned round is still blame. Let him find it himself when he has calmed down.]
    ~ sonmode = 2
    He hangs up. She wipes the table, slowly. Ten minutes later it rings again.
    -> sonplan

=== behind
Five minutes later you hear shouting from a phone on the fourth floor. She opens the door and sees you on the stairs.
~ sonmode = 2
“You nodded.” # who: shen
* [“I did it for your own good.” # points: trust -2 # why: The swindler said just that yesterday.]
    ~ trust -= 2
    -> sonplan
* [“He’d have learnt sooner or later. Better now.” # points: trust -1 # why: There is sense in it, but who tells him, and when, was hers to decide.]
    ~ trust -= 1
    -> sonplan
* [“I rang him. I should have asked you. I’m sorry.” # points: trust 2 # why: A plain apology, without hiding behind “for your own good”. Only honesty mends that crack.]
    ~ trust += 2
    -> sonplan

=== secret
After eight Jianping rings you. # time: 20:15
“Mum’s phone is off. What has happened?” # who: jianping
* [“She’s safe. There’s something she wants to tell you herself.” # points: trust 2, prevent 1 # why: No lie, no betrayal; the telling is hers again. Go up once more and sit by while she does it.]
    ~ trust += 2
    ~ sonmode = 1
    You go up. She looks at you for a while and takes the receiver.
    -> sonplan
* [“Nothing. Her phone’s broken.” # points: prevent -2 # why: One lie needs ten more to feed it. A son who knows is one gap less for the swindlers.]
    ~ lied = 1
    -> night
* [Tell him everything # points: trust -2, prevent 1 # why: He ought to know, but you have just promised. Think before promising whether you can keep it.]
    ~ trust -= 2
    ~ sonmode = 2
    -> sonplan

=== sonplan
At the other end Jianping has made up his mind. Grandma Shen smooths the tablecloth, again and again.
“From now on I keep her card and her phone. I’ll send what she needs.” # who: jianping
* [“Perhaps best. It saves trouble.” # points: trust -2, prevent 1 # why: Less worry for now, but a bookkeeper becomes a child with pocket money overnight. Nobody should sign away what she can still decide.]
    ~ trust -= 2
    -> after_family
* [“Leave everything as it is for now.” # points: trust 1, prevent -2 # why: Big decisions shouldn’t be made in anger. But the next call comes within days: set at least a limit and an alert.]
    ~ trust += 1
    -> after_family
* [“Ask her: what stays hers, where would she like a second pair of eyes?” # points: trust 3, prevent 2 # why: Limits, delayed transfers, talking over large sums: all possible, if she chooses them. Guard the money, not the person.]
    ~ trust += 3
    ~ limits = 1
    “Two thousand a day will do. Bigger ones with a day’s delay, and I ask you first.” She says it like a rule for the books.
    -> after_family

=== after_family
{ lost || sonmode == 2 || gossip:
  -> night
- else:
  -> yuan_eve
}

=== yuan_eve
At nine, a video call from the grandson. # time: 21:00
“Grandma, they used me to frighten you. What can I do so that it never works again?” # who: yuan
* [“Talk to her five minutes every evening, about anything.” # points: prevent 1, trust 2 # why: Loneliness is the swindler’s best helper. Where a real voice is heard daily, a false one finds less room.]
    ~ trust += 2
    -> talk
* [“Agree on a question only you two can answer.” # points: prevent 3, trust 1 # why: Voices and faces can be imitated; a shared memory can’t. Whoever says “Yuan’s in trouble” gets that question first.]
    ~ trust += 1
    ~ code = 1
    “Who broke the persimmon jar?” “The cat!” Both of them laugh out loud.
    -> talk
* [“Send her a few anti-fraud videos each day.” # points: trust -1 # why: Knowledge helps, but daily clips say “you are slow”. Better to talk, and to agree on one method.]
    ~ trust -= 1
    -> talk

=== night
She sees you to the door and doesn’t let you go. # picture: evening # time: 22:30
“Seventy-six, and nothing but trouble to them. What’s the point of living.” # who: shen
* [“Money comes and goes. Don’t take it to heart.” # points: trust -1, notice -1 # why: Comfort that comes too fast forbids the grief. She isn’t speaking of money; she feels of no use.]
    ~ trust -= 1
    She gives a small smile and closes the door. On the fourth floor the light burns until three.
    -> talk
* [Sit down and ask directly: “Are you thinking of ending your life?” # points: notice 3, trust 3 # why: Asking calmly doesn’t plant the thought; it lets people speak. Only then do you know whether she can be alone tonight.]
    ~ trust += 3
    -> asked
* [“It’s been a long day, sleep well,” and turn out the light # points: notice -2 # why: “No point”, “a burden” are calls for help. The first days after a fraud are the hardest; when you hear it, ask on.]
    Later the light on the fourth floor goes on again.
    -> talk

=== asked
For a long time she says nothing. She is looking at the box of pills on the table.
“It crossed my mind. Just once.” # who: shen
* [Ask if she would like Aunt Liang to stay the night # points: trust 2, fast 1 # why: Company matters most, and she chooses who. Let Liang put the pills away, and find her someone trained tomorrow.]
    ~ trust += 2
    -> talk
* [Make a note and come to her first in the morning # points: fast -2 # why: Morning is far off. Tonight is the hard part, and the pills are within reach.]
    -> talk
* [Stay tonight, get Jianping on the line, ring 12356 together # points: fast 3, trust 2 # why: With such a thought she shouldn’t be alone. Put the pills away, tell the family, ring 12356, the national helpline; in acute danger 120 or 110.]
    ~ trust += 2
    ~ lied = 0
    -> talk

=== talk
{ gossip:
  -> stairtalk
- else:
  -> board
}

=== stairtalk
Next morning three people by the letter boxes, Aunt Liang among them. Grandma Shen stands round the corner with her shopping and doesn’t go on. # picture: court # time: 08:30
“And she was a bookkeeper! To fall for that!” # who: liang
* [“They’ve rehearsed it a thousand times. She heard it once.” # points: trust 3, prevent 1 # why: It puts the blame where it belongs. She hears it, and the others remember it.]
    ~ trust += 3
    A pause. Aunt Liang takes her basket: “Let me carry that up.”
    -> friday
* [“No more gossiping!” # points: prevent -1 # why: The mouths are shut, and the talk moves behind doors. Nobody has learnt anything, except that it can’t be mentioned.]
    -> friday
* [Pretend not to hear and walk her past # points: trust -1 # why: She heard, and saw that you heard. Silence sounds like agreement.]
    ~ trust -= 1
    -> friday

=== board
Wednesday, at the notice board: Secretary He, tape in hand. The poster says: “Mrs Shen, Building 3, retired bookkeeper, was nearly…” # picture: court # time: 09:00
“An example from next door works best.” # who: he
* [Black out the surname and put it up # points: trust -1 # why: There is just one retired bookkeeper in Building 3. Everyone will know.]
    ~ trust -= 1
    -> friday
* [Let him: if it warns one person, it’s worth it # points: trust -2 # why: Others are warned, and she pays with her face. The next victim will keep quiet.]
    ~ trust -= 2
    -> friday
* [“Use it if she agrees, without name or building.” # points: trust 3, prevent 1 # why: Warnings needn’t put anybody on show. With her consent and no identity, people listen, and dare to speak.]
    ~ trust += 3
    He rolls up the poster. “You ask her.”
    -> friday

=== friday
{ trust >= 8:
  -> lawyer_told
- else:
  -> lawyer_busy
}

=== lawyer_told
Friday morning Grandma Shen knocks at your door, holding a slip with the time of a call. # picture: court # time: 08:40
{ lost:
  “A lawyer called Fang. He can get the money back. Three thousand in fees first.” # who: shen
- else:
  “A lawyer called Fang. Victims get eight thousand in compensation. Three thousand deposit first.” # who: shen
}
{lied: “Don’t tell your son, he says. And Jianping really doesn’t know,” she adds.}
* [“They’re back for a second helping. Ignore him.” # points: prevent 2 # why: Right: victims’ lists are sold on and “recovery” is the usual second blow. Say why, and it will stick.]
    -> phones
* [“You’ve noted it all down. What do you make of it?” # points: trust 3, prevent 2 # why: That she came is half the victory. Let her judge, and she’ll manage when you aren’t there.]
    ~ trust += 3
    “Money before service: against the rules.” She rings 96110 herself and reports the number.
    -> phones
* [“Hear him out. He may be genuine.” # points: prevent -2, notice -1 # why: Money comes back through police and courts, without a fee, and no lawyer rings out of the blue. “He may be genuine” is where this knife goes in.]
    ~ lost = 1
    She listened, and paid: three thousand, that same afternoon. By evening she saw it herself and went to the police again.
    -> phones

=== lawyer_busy
Friday morning you ring 402. Busy at eight. Busy at half past. # picture: court # time: 08:40
* [Ring Jianping and let him warn her # points: notice 1, fast -1 # why: Right suspicion, but he can’t get through either. You are nearest to the door.]
    ~ second = 1
    At noon he gets through. “Lawyer Fang’s” fee of three thousand has been paid.
    -> phones
* [Go up and knock: the song book again # points: notice 3, trust 2 # why: Victims are targeted again, and the busy line is your signal. The same gentle pretext still serves.]
    ~ trust += 2
    The door opens. “A lawyer, Fang, for three thousand he can…” She stops, and hangs up by herself.
    -> phones
* [She’s been burnt and will be careful; leave her in peace # points: notice -2, prevent -1 # why: Whoever has lost wants most to win it back, and shame keeps her from asking. That’s why “recovery” works.]
    ~ second = 1
    Later you learn that a “Lawyer Fang” took three thousand from her as a fee.
    -> phones

=== phones
{ limits == 1 || sonmode == 1:
  -> phoneset
- else:
  -> plan
}

=== phoneset
On Sunday she lays the phone on the table. “Set it so that strangers can’t get through.” # time: 15:00
* [Set it all up for her in ten minutes # points: prevent 1 # why: Better than nothing. But at the next pop-up she won’t know what to press.]
    -> plan
* [Talk her into a simple phone that only rings # points: trust -1 # why: It ends screen sharing, and also Yuan’s face and the choir’s chat. And the swindlers came by plain telephone.]
    ~ trust -= 1
    -> plan
* [She presses, you read out the steps, she writes them down # points: prevent 3, trust 2 # why: The national anti-fraud app, call blocking, limits: whoever has set them up herself can use, change and teach them.]
    ~ trust += 2
    She fills a page in her notebook. The heading: Procedure.
    -> plan

=== plan
Secretary He comes to see you.
“Next Saturday we hold a talk in the yard. Put Bookkeeper Shen on the stage, nothing works better.” # who: he
* [“I’ll ask. Whether and what she tells is up to her.” # points: trust 3, prevent 1 # why: Nobody speaks with more force than one who lived it, if she is willing and free to change her mind. Asking is respect.]
    ~ trust += 3
    { trust >= 12 && second == 0:
      ~ speaks = 1
      She thinks it over for a night. “I’ll do it. Someone must say where the books went wrong.”
    - else:
      “No,” she says, without looking up.
    }
    -> yard
* [“Let Officer Lu speak, without mentioning her.” # points: trust 1, prevent 1 # why: It shields her, safely. But unasked, she has no chance either, and helping others is often a victim’s best medicine.]
    ~ trust += 1
    -> yard
* [Accept on her behalf and tell her later # points: trust -2 # why: One more person deciding for her. If she stays away, the whole court will know why.]
    ~ trust -= 2
    -> yard

=== yard
Saturday. Thirty stools under the big plane tree. {speaks: Grandma Shen sits in front, the biscuit tin on her knees.|In 402 the curtain moves.} # picture: tree # time: 15:00
“You’re easy game, you lot! I’d finish him off in one sentence.” # who: qiu
* [Give him some figures on cases # points: prevent 0 # why: Figures are about other people. Whoever thinks “not me” still thinks so afterwards.]
    -> second_half
* [Praise his vigilance and go on # points: prevent -2 # why: The surest are the least prepared. Praised, he needn’t learn a thing.]
    -> second_half
* [“Master Qiu, Officer Lu plays the swindler. Will you take the call?” # points: prevent 3, trust 1 # why: One try beats ten talks. Announced as a game, everybody can fail in it without losing face.]
    ~ trust += 1
    -> game

=== game
Officer Lu changes her voice: “Your granddaughter, sir, a cycling accident, casualty ward…” Within two minutes Old Qiu’s hand is in his pocket, feeling for his bankbook. Nobody laughs.
~ qiulearn = 1
* [Ask Old Qiu what went through his mind # points: prevent 2, trust 1 # why: “When I heard her name my head was empty”: from him it teaches more than any warning, provided he is willing.]
    ~ trust += 1
    -> second_half
* [“Stop. At which sentence did we start to believe it?” # points: prevent 3, notice 1 # why: Take it apart together: fright, hurry, secrecy, money. You ask about the sentence, not about the man.]
    -> second_half
* [Wrap it up with a smile: “See, anybody falls for it!” # points: prevent 1, trust -1 # why: True, but too quick. Unless the two minutes are taken apart, people just remember that Qiu looked silly.]
    ~ trust -= 1
    -> second_half

=== second_half
{ speaks:
  -> shen_speaks
- else:
  -> lu_speaks
}

=== shen_speaks
She stands up, holding the tin.
“Thirty-eight years of books, never a fen out. That time I was wrong for a day and a night.” # who: shen
From the back: “So how much did you lose?”
* [“That’s private.” Parry it for her # points: trust 1 # why: It protects her, and treats her a little like a guest. Look at her first; she may have her own answer.]
    ~ trust += 1
    -> rules
* [Look at her and let her decide whether to answer # points: trust 3 # why: She is the speaker and decides how much to say. One look says: I’m here, it’s yours.]
    ~ trust += 3
    {lost: “What I lost, the police have on paper. What I didn’t lose is here.” She taps her chest.|“Not a fen. One night’s sleep.”} The clapping goes on for a long time.
    -> rules
* [“Never mind the sum. Ask what made it hard to hang up.” # points: prevent 2 # why: From what shames to what helps: what keeps a person on the line is something everybody can use.]
    -> rules

=== lu_speaks
Officer Lu has explained the scripts. Behind the curtain on the fourth floor there is a shadow.
* [Tell of “an old person in our building”, without a name # points: trust -2, prevent 1 # why: Everyone knows who. Without her consent, no name is a name too.]
    ~ trust -= 2
    -> rules
* [Hand out leaflets and finish early # points: notice -1 # why: Leaflets end up under saucepans. Before people go, leave them one thing that they’ll really do.]
    -> rules
* [Leave one stool empty under the tree; name nobody # points: trust 2 # why: An open door, no push. When she feels like coming, there is a place.]
    ~ trust += 2
    -> rules

=== rules
Before they go, Secretary He stands up.
“Which one thing do we keep, for the long run?” # who: he
* [Pairs: a call each morning; if it’s busy, knock # points: prevent 3, trust 1 # why: Swindlers need hours when nobody asks. With a daily call someone notices within minutes.]
    ~ trust += 1
    ~ buddy = 1
    {speaks: Grandma Shen raises her hand: “I’ll take Master Qiu in 202.”|Aunt Liang raises her hand: “I’ll take 202.”}
    -> qiu
* [A card by each phone: hang up, ask family, 110, 96110 # points: prevent 2, notice 1 # why: Frightened people can’t recall reasons, but they can read a line. It holds better with a person behind it.]
    ~ card = 1
    -> qiu
* [Ask the children to take over the large savings # points: trust -2 # why: People of sound mind manage their own money. A blanket rule aims at swindlers and hits parents.]
    ~ trust -= 2
    -> qiu

=== qiu
{ buddy:
  -> qiu_buddy
- else:
  { card && qiulearn:
    -> qiu_card
  - else:
    -> qiu_none
  }
}

=== qiu_buddy
Two weeks later your phone rings. {speaks: It’s Grandma Shen.|It’s Aunt Liang.} # picture: court # time: 09:20
{ speaks:
  “202 has been busy for twenty minutes. I’m going down to knock. Are you coming?” # who: shen
- else:
  “202 has been busy for twenty minutes. I’m going down to knock. Are you coming?” # who: liang
}
* [“Don’t do anything. Wait for me.” # points: fast -1, trust -2 # why: The pairs exist so that nobody has to wait for you. Two minutes of listening to the busy tone.]
    ~ trust -= 2
    When you arrive, the door has long been open. “Wait for you? The milk would go cold.”
    -> finish
* [“I’ll ring 110. You watch the stairs.” # points: fast 2 # why: Not wrong, but nobody has asked him yet. A knock takes one minute; if money is moving, then call.]
    When the police come, the door is open and Old Qiu is on video with his granddaughter.
    -> finish
* [“You knock. I’m there in two minutes, ringing his granddaughter.” # points: fast 3, trust 2 # why: A friend at the door, a real voice on the phone: between the two the fraud falls apart. And neighbours learn to do it without you.]
    ~ trust += 2
    Old Qiu opens, sweating: “Casualty, they said…” On your phone his granddaughter is feeding the cat.
    -> finish

=== qiu_card
Two weeks later Old Qiu rings, his voice unsteady. # picture: court # time: 09:20
“My granddaughter’s in casualty, they say. I hung up, like the card says. But my daughter doesn’t answer! What if it’s true?” # who: qiu
* [“Surely a swindler. Just ignore it.” # points: trust -1 # why: Probably. But his “what if” stays. With nobody to check it with, he’ll take the next call.]
    ~ trust -= 1
    Half an hour later it rings again and he answers. Fifty thousand yuan go to a “nurse’s aide”.
    ~ qiulost = 1
    -> finish
* [“Well done. I’m coming. We’ll ring her school.” # points: trust 2, fast 3 # why: First confirm that he did right, then help with a second way to check. Worry needs something to do.]
    ~ trust += 2
    “She’s out on the sports field,” says the teacher. Old Qiu lets out a long breath.
    -> finish
* [“Wait for your daughter to ring back. Don’t worry.” # points: fast -2 # why: A man who believes that the child is in surgery can’t wait. Check at once, and together.]
    He couldn’t wait. Fifty thousand yuan, to a “nurse’s aide”.
    ~ qiulost = 1
    -> finish

=== qiu_none
Two weeks later a white car is at the gate again. Old Qiu stands beside it in his shirt, an envelope in his hand. # picture: gate # time: 09:20
{card: The card still lies under his chessboard.}
“My granddaughter’s on the operating table. Don’t hold me up!” # who: qiu
* [Photograph the plate and ring 110 # points: notice 1 # why: Right, but the envelope is still in his hand. One sentence to stop him, then the call.]
    ~ qiulost = 1
    By the time they answer, the envelope has gone through the car window. Fifty thousand.
    -> finish
* [“Master Qiu, in thirty years, did you ever start without a waybill?” # points: trust 2, fast 3 # why: His own rule stops him, and nobody says that he was fooled. Once he stops, there’s time to ring the girl.]
    ~ trust += 2
    He blinks. The white car doesn’t wait. He sits down on the kerb, the envelope in his fist.
    -> finish
* [Snatch the envelope # points: fast 2, trust -2 # why: The money is safe. He wrestles you for it at the gate with everyone watching, and will remember it for a long time.]
    ~ trust -= 2
    -> finish

=== finish
{ second == 1:
  ~ lost = 1
}
{ second == 1 && trust < 18:
  -> end_second
}
{ lost && trust < 18:
  -> end_empty
}
{ qiulost == 1:
  -> end_next
}
{ lost:
  -> end_speaks
}
{ trust < 18:
  -> end_quiet
}
-> end_open

=== end_open
December. The door of 402 stands ajar; persimmon jam is on the stove. {code: On the wall a slip: “Who broke the persimmon jar?” }{boy: Officer Lu tells you that the grey cap has turned himself in.}{caught: The grey cap has named those above him.}
Grandma Shen has a new job: five calls, every morning at eight. You ring 402. Busy. This time you know whom she is calling. # ending: open-door
-> END

=== end_speaks
December. {proof: Officer Lu says the records match a case in another province; the money is taking its legal course.|There’s no news of the case: what should have been kept was not.} Grandma Shen has stopped asking every day.
In her notebook she has begun a page headed “Bad debts”. Below it are the five people she rings each morning. “A bad debt is entered too,” she says. “One doesn’t pretend that it never happened.” # ending: she-speaks
-> END

=== end_quiet
December. Not a fen is missing. {lied: Jianping still believes that her phone was broken. }When Grandma Shen meets you she nods politely. The door opens a hand’s width.
The choir’s song book lies outside, neatly wrapped in a plastic bag. You ring 402. It isn’t busy. Nobody answers. # ending: quiet-stairs
-> END

=== end_next
December. 402 is {lost: slowly recovering|well}. But in 202 the light burns past midnight. The fifty thousand was for the granddaughter’s studies.
“I sat through that talk,” he says. “I thought that it was about other people.” Grandma Shen, a bowl of noodles in her hands, stands at his door for a while. Then she knocks. # ending: next-door
-> END

=== end_second
December. “Lawyer Fang” has rung three more times, and each time a small fee was missing. Of these Grandma Shen told nobody. She has paid eleven thousand in all.
It was Xu Jing at the bank who noticed, when she came for the last of it, a slip full of times in her hand. “I wanted to balance it by myself,” she says. You ring 402. Busy. # ending: second-call
-> END

=== end_empty
December. The windows of 402 are open, the rooms empty. Jianping has taken her to Shenzhen, on the early train. She said goodbye to nobody.
The choir lacks a voice. On your list you cross out the first line, and the pen rests there for a long time. Once more you ring: “The number you have dialled is no longer in service.” # ending: empty-flat
-> END
