// The hall and the well
VAR saw_hu = false
VAR saw_sufen = false
VAR saw_han = false
VAR hu = 0
VAR sufen = 0
VAR han = 0
VAR open_chat = false
VAR loose = false
VAR oldbook = false
VAR shown = false
VAR looked = false
VAR test = false
VAR book = 0
VAR dad = false
VAR told_dad = false
VAR qiu = false
VAR check = false
VAR promised_hu = false
VAR promised_sufen = false
VAR paper = false
VAR film = 0
VAR slip = false
VAR declared = false
VAR heat = 0
VAR present = 14
VAR walker = 0
VAR back = false
VAR idea = false
VAR pack = 0
VAR asked = false
VAR second = false
VAR yard_promise = false
VAR row = false
VAR beam_text = false
VAR named = false
VAR need = 0
VAR voters = 0
VAR against = 1
VAR yes = 0
VAR flaw = 0
VAR half = false
VAR hands = false
VAR carried = false
VAR plan = false
VAR tasks = false
VAR honest = true
VAR camps = 0

-> start

=== start
Tuesday afternoon, at the well. The pump has gone silent again. Granny Ding stands by with two empty buckets. # picture: well # time: 16:10
Your phone keeps buzzing. Han Yong has put a photo of the bankbook in the branch group: “Teacher Shen gave 60,000. Why does it say 55,400? Who will explain on Thursday?”
Eleven replies so far. The last one: “And nobody has seen the treasurer for nine days.”
* [Say nothing yet and look into it quietly # points: facts 1, fair -1 # why: Checking first is right, but others will fill two days of silence. “I am checking, you will hear on Thursday” costs nothing.]
    ~ camps += 1
    -> evening
* [Reply: a fair question, we open the books on Thursday # points: facts 2, fair 1 # why: Members have a right to ask about money. A named day for the figures takes the ground from guessing, and condemns nobody beforehand.]
    ~ open_chat = true
    ~ han += 1
    -> evening
* [Ring Han Yong and ask him to take it down # points: fair -1 # why: The photo goes, the suspicion of eleven people stays, and it looks like hiding. If an account number shows, ask him to cover just that.]
    ~ han -= 1
    -> evening

=== evening
{open_chat:The group goes quiet. Han Yong answers with one word: “Good.”|Twenty more messages. Somebody is working out what the treasurer’s new roof must have cost.} # time: 17:00
Everyone knows that Thursday will be a quarrel. The upper village wants the gift for the old hall, the lower lane for the well and its pump. Before dark you have time for one visit.
* [To the hall: Old Hu, who keeps its key # points: listen 2 # why: Hearing those most at odds beforehand brings out what cannot be said in public. But the other side needs the same visit, or it becomes favour.]
    -> visit_hu
* [To the tofu shop: Jiang Sufen, who lives beside the well # points: listen 2 # why: Hearing those most at odds beforehand brings out what cannot be said in public. But the other side needs the same visit, or it becomes favour.]
    -> visit_sufen
* [To the village shop: Han Yong, who posted the photo # points: listen 1, facts 1 # why: Finding where a rumour starts is a first step to the facts. The hall and the well are still waiting, though.]
    -> visit_han

=== visit_hu
Old Hu sits on the threshold of the hall, a big key in his fist. Behind him a stretch of eaves has sunk onto a pole. # picture: hall
“This was the school. Three generations learned to read in there. All year nobody comes. Now there is a vote, and here you are.” # who: hu
~ saw_hu = true
* [Ask: what is it about the hall that matters most to you? # points: listen 3 # why: “Repair the hall” is a position; why he cannot let go is the need. Positions collide, while needs can often live side by side.]
    -> hu_beam
* [Tell him honestly: the money covers one thing only # points: facts 1, listen -1 # why: True, but too early. He has not been heard yet and you do his sums for him; it sounds as if all were decided.]
    -> hu_side
* [Comfort him: I for one would love to see it restored # points: listen 1, fair -2 # why: Sympathy is fine, taking sides is not. A chair who has promised cannot preside evenly, and the sentence will be quoted at the meeting.]
    ~ promised_hu = true
    -> hu_side

=== hu_beam
“Nineteen years ago they built the pump house. Old Jiang carried off the crane beam from the west wing. ‘Only till spring.’ My grandfather carved it, every feather.” # who: hu
He rubs the key on his sleeve.
“Nineteen springs. And not one of them ever said a word to me.” # who: hu
* [Put in a word for Sufen: she was at school then # points: listen -1 # why: True, but it defends the other side. What he hears is that his injury does not count.]
    ~ hu -= 1
    Old Hu puts the key away inside his jacket. “I see. So she sent you.”
    -> visited
* [Promise to put the beam on Thursday’s agenda # points: listen 1, fair -1 # why: You take it seriously, but the Jiangs know nothing of it and would be put on trial. First hear, then agree how and when to raise it.]
    ~ hu += 1
    He nods. “Then I’ll be there to see what the Jiangs say.” There is an edge to it.
    -> visited
* [“It isn’t the timber. It’s that nobody came and asked.” # points: listen 3 # why: Saying back the core lets him stop repeating it. This is a dispute about standing; acknowledge that first, and figures can be heard afterwards.]
    ~ hu += 2
    He looks at you for a good while, then moves over to make room for you on the threshold.
    -> visited

=== hu_side
{promised_hu:His face softens. “I’ll remember that. On Thursday you speak for me.”|He gets up, a hand on each knee. “So it’s no, then. Whose side are you on?”}
* [“I hear both sides, and both get the same time.” # points: fair 2 # why: Procedure is the one thing a chair can promise: equal time, equal questions. It may be repeated to anybody without harm.]
    ~ hu += 1
    He grunts, but leaves it at that. “I’ll be watching that clock of yours.”
    -> visited
* [“I’m on the side of whoever is right.” # points: fair -1, listen -1 # why: It sounds fair, but means you will judge who is right. The moment a chair judges, she is a party and the chair is empty.]
    “Right?” He gives a short laugh. “That’ll be whoever talks best.”
    -> visited
* [Change the subject: is your nephew’s quotation signed? # points: facts 2, listen -1 # why: Asking early leaves time to mend the papers. But he has just asked where you stand, and all you want from him is a document.]
    “Paper,” he says with a wave. “That’s all you people see.” Still, he will ask his nephew.
    -> visited

=== visit_sufen
Steam fills the tofu shop. Jiang Sufen has just carried in her sixth load of water; the towel is still on her shoulder. # picture: well
“Look at the colour. Never mind my tofu: Granny Ding slipped on the well steps last week. Twenty-seven households, and we’ve waited two years for one pump.” # who: sufen
~ saw_sufen = true
* [Nod and say: drinking water comes first, of course # points: listen 1, fair -2 # why: You have ranked the two before anyone met. Once the upper village hears it, Thursday looks like a show, however well you chair.]
    ~ promised_sufen = true
    -> sufen_side
* [Ask: what has been hardest in these two years? # points: listen 3 # why: An open question reaches the matter behind the pump. Left unasked, no amount of figures on Thursday will quiet it.]
    -> sufen_pipe
* [Ask: has the water been tested? # points: facts 2 # why: Asking for evidence gives the debate a floor. She had just told you of a fall, though; a word about that first would have been better.]
    -> sufen_test

=== sufen_pipe
“That no one believes us. The winter after the pump house was built, someone sawed through the pipe at night. The upper village laughed till spring. Dad died without hearing one word about it.” # who: sufen
* [“All that silence, that hurts. The sawing: did anyone see it?” # points: listen 2, facts 1 # why: Acknowledge first, then gently part what was seen from what was guessed. Both steps are needed, and in this order.]
    ~ sufen += 2
    She pauses. “See it? No, nobody saw it. Dad said it was a very clean break.”
    -> visited
* [“Bring it up on Thursday, in front of everyone.” # points: listen 1, fair -1 # why: A charge without evidence cannot be answered in a meeting, only thrown back. Check first, then decide whether to raise it at all.]
    ~ sufen += 1
    She slaps the towel over the rim of the bucket. “Good. If you say so, I will.”
    -> visited
* [“That can’t be cleared up now. Let’s keep to the pump.” # points: listen -1, facts 1 # why: Keeping to the matter is sound, but she has just shown you a wound. What isn’t heard here will surface at the worst moment.]
    ~ sufen -= 1
    “Of course,” she says, lifting the lid off the pot. “Our troubles are always old stories.”
    -> visited

=== sufen_test
“It has. Dr Fan sent a sample and has the result; she didn’t want a panic.” # who: sufen
She leans closer.
“Can I speak first on Thursday? Once Old Hu starts there’s no end.” # who: sufen
* [“Two minutes for each side. Facts first, views after.” # points: fair 3 # why: A rule that is the same for everyone reassures more than a favour, and it holds back long speakers too.]
    ~ sufen += 1
    “Two minutes?” She thinks. “All right. That’s enough for three things.”
    -> visited
* [“All right, you go first, or we’ll be there all night.” # points: listen 1, fair -1 # why: A kindness that costs fairness. The first speaker often sets the tone, and you have run down another member in passing.]
    ~ sufen += 1
    She smiles. “I knew you’d see sense.”
    -> visited
* [“Whoever puts a hand up first speaks first.” # points: fair 1, listen -1 # why: It looks even-handed but favours the loud and the quick. An order of speaking should let the slow ones in too.]
    “Then I’d better sit in the front row,” she says.
    -> visited

=== sufen_side
Her eyes light up. She calls across the yard: “Did you hear? The chair says water comes first!” Three neighbours look up.
* [Ask her quietly not to pass it on # points: fair -2 # why: Now there is a promise and a secret. When it comes out, people will say you knew you shouldn’t have said it.]
    She winks at you. In the yard the three have already begun to whisper.
    -> visited
* [Just smile; don’t embarrass her before the neighbours # points: fair -1, listen 1 # why: Sparing her is kind, but silence counts as consent, and by tonight the sentence will be in the upper village.]
    The three neighbours laugh. Before dark the words have crossed the bridge.
    -> visited
* [Correct it aloud: I spoke too soon, the members decide # points: fair 2 # why: A slip is cheapest to mend at once, before the same people who heard it. They learn that you mean to chair fairly.]
    ~ promised_sufen = false
    A silence. “Fair enough,” says one of the neighbours. “At the meeting, then.”
    -> visited

=== visit_han
Han Yong’s shop faces the well. He doesn’t look at you; he goes on stacking tins, one by one. # picture: well
“I never said anyone stole. I asked Liang twice and got not one word. In my shop I write down every egg that’s owed. And the branch’s money one mustn’t ask about?” # who: han
~ saw_han = true
* [Ask: what exactly did you see with your own eyes? # points: facts 2, listen 1 # why: A rumour mixes things seen with things concluded. Asking only for what he saw neither rejects him nor joins the guessing.]
    ~ han += 1
    -> han_book
* [“You were right to ask. We should have posted the accounts.” # points: listen 2, fair 1 # why: Admit what is yours to admit. Half of this is about money and half about being ignored; once heard, he need not shout for an answer.]
    ~ han += 2
    -> han_book
* [Remind him that people answer for what they spread # points: listen -2 # why: He asked for a figure and got a warning. The talk will grow quieter, and travel further.]
    ~ han -= 2
    -> han_book

=== han_book
His hands stop.
“When Old Qiu moved to the city he left a bag here for Liang to collect. The bankbook was in it. I saw 4,600 taken out on 9 August. I said no more than that.” # who: han
* [Suggest he drop it on Thursday; you’ll tell him privately # points: fair -2, facts -1 # why: A private answer satisfies one man while eleven go on guessing. A question about common money should be answered where it was asked.]
    “Privately?” He sets the last tin in place. “I’m not asking for myself.”
    -> visited
* [Take the bankbook back and give him a receipt # points: facts 1, fair 1 # why: The bankbook belongs with the branch, and a receipt protects both of you. One step is missing: letting him see the check done.]
    He slips the receipt into his book of debts. “That’s more like it.”
    -> visited
* [Take it back, and ask him to check receipts with Dr Fan # points: facts 2, fair 1 # why: Let the one who asks be one of the two who check. Common money should always pass two pairs of eyes, and then the result is believed.]
    ~ check = true
    ~ han += 1
    “Me?” He wipes his hands. “All right. If it tallies, I’ll say in the group that it tallies.”
    -> visited

=== visited
{ second:
    -> wednesday
}
~ second = true
{ saw_han:
    -> second_b
- else:
    -> second_a
}

=== second_a
Wednesday morning. {saw_hu:The whole village knows you went to the hall. Jiang Sufen weighs your tofu without a word.|The whole village knows you went to the tofu shop. Old Hu’s nephew cycles past and doesn’t look up.} # time: 07:40
* [See Han Yong: the money question is more urgent # points: listen 1, fair -1 # why: Urgent it is, but you have seen one side and not the other, and everybody noticed. The ones left out will bring that to the meeting.]
    -> visit_han
* [Visit the other side: same time, same questions # points: fair 2, listen 1 # why: Fairness has to be visible: both doors, equally long. If you can’t go the same day, at least ring and say so.]
    { saw_hu:
        -> visit_sufen
    - else:
        -> visit_hu
    }
* [No more visits: everyone can speak at the meeting # points: fair -2 # why: True, but one side has already had you to itself. Stopping now leaves the scales tipped.]
    ~ camps += 1
    -> wednesday

=== second_b
Wednesday morning. You’ve been neither to the hall nor to the tofu shop. Outside the store someone asks: “Well, whose door first?” # time: 07:40
* [To the hall, to hear Old Hu # points: listen 2 # why: Those most at odds are worth hearing alone beforehand. The other house needs its turn as well, or they’ll come with a grudge.]
    -> visit_hu
* [Ask Old Hu and Jiang Sufen to tea together # points: listen 1, fair 1 # why: Even-handed, and nobody is left out. The risk: facing each other before each has been heard alone needs careful steering.]
    -> joint
* [To the tofu shop, to hear Jiang Sufen # points: listen 2 # why: Those most at odds are worth hearing alone beforehand. The other house needs its turn as well, or they’ll come with a grudge.]
    -> visit_sufen

=== joint
Your kitchen, three cups of tea. Before long Old Hu has come to a crane beam the Jiangs carried off, and Sufen to a water pipe broken in the night. Two cups are put down hard. # picture: table
~ saw_hu = true
~ saw_sufen = true
* [“Leave the past. Today we only settle how Thursday runs.” # points: fair 1, listen -1 # why: Agreeing on procedure helps, but both were stopped the moment they opened up, and they’ll carry it into the meeting.]
    Two minutes each: both nod. The tea goes cold; neither drinks.
    ~ hu += 1
    -> wednesday
* [Let each speak, then have the other say it back # points: listen 3 # why: Having to state the other’s case correctly slows everyone down. Hearing your own words from the other side takes out half the heat.]
    ~ hu += 1
    ~ sufen += 1
    Sufen takes her time. “You’re saying … nobody asked you.” Old Hu looks into his tea. “That’s about it.”
    -> wednesday
* [“We’re all one village. Can’t each of you give way a little?” # points: listen -2 # why: Hurrying to harmony tells both that their injury doesn’t count. People give way after they’ve been understood, not before.]
    ~ heat += 1
    “Give way?” they say together. It is the one thing they agree on today.
    -> wednesday

=== wednesday
Wednesday afternoon: two free hours. You have heard a good deal of talk, and hold not a single piece of evidence. # time: 14:00
* [Take Dr Fan and look at the hall and pump house # points: facts 2 # why: Seeing for yourself, with somebody who knows, beats ten retellings. Looking at both places is fair as well.]
    -> look
* [Sit down to the agenda; the facts will come out on Thursday # points: facts -1, close 1 # why: An agenda is needed, but unchecked facts arrive in two versions, and people will fight for their own.]
    -> calls
* [Go through the old minute books at Teacher Tian’s # points: facts 2 # why: Minutes are the memory of a branch. If the old quarrel was ever recorded, an hour’s reading may settle it.]
    -> old_minutes

=== look
By the hall’s door, under dust, a small plate: on the county heritage register. Dr Fan wipes it. “Then repairs need the county heritage office’s approval first.” # picture: hall
In the pump house her torch finds two carved cranes on the beam overhead. And from her bag comes the water test: coliform bacteria found.
~ looked = true
~ test = true
* [First tell the lower lane, door to door: boil the water # points: facts 2, listen 1 # why: What touches health is said the same day. Boiling kills the germs; the paper and the plate can be shown to both sides at the meeting.]
    ~ sufen += 1
    -> calls
* [Keep the test back, or the lower lane will be up in arms # points: facts -2 # why: To avoid alarm you let people go on drinking. Bad news together with what to do, boil it, is what keeps people calm.]
    ~ test = false
    -> calls
* [One page with all three to both sides tonight, “boil it” on top # points: facts 2, fair 1 # why: The same facts reach both sides at the same hour, so nobody is ambushed, and the health warning comes first, where it belongs.]
    ~ sufen += 1
    ~ hu += 1
    -> calls

=== old_minutes
Teacher Tian brings out a stack of hardbound books. Nineteen years back, in blue ink: “Borrowed from the hall, one crane beam, for the pump house. To be returned in spring. Responsible: Jiang Fa.” # picture: table
Three pages on: “Pipe burst by frost; three metres replaced.” Nothing about any saw.
~ oldbook = true
* [Bring the book along, in case somebody asks # points: facts 1 # why: Good to have it ready. But the pages touch two families; shown without warning, they look like evidence in court.]
    -> calls
* [Copy both pages and show them tonight to Hu and Sufen # points: facts 2, fair 1 # why: Those concerned learn it first and have time to take it in. Making evidence public and shaming people are two different things.]
    ~ shown = true
    ~ hu += 1
    ~ sufen += 1
    -> calls
* [Read it out at the meeting: that will silence both # points: facts 1, fair -1 # why: The facts are right, but used as a weapon. People who are silenced usually go on talking elsewhere.]
    ~ heat += 1
    -> calls

=== calls
Night, your kitchen table. Two people may know where the 4,600 went: the treasurer, Liang Yue, and Old Qiu, who chaired the branch before you and now lives with his son in the city. # picture: table # time: 20:30
* [Ring Old Qiu # points: facts 2 # why: He was in charge in August, and whoever decided is the shortest way to an answer. Asking beforehand gives him time to think, too.]
    -> call_qiu
* [Too late to disturb anyone; ask at the meeting # points: fair -1, facts -1 # why: Considerate, but people asked for the first time before a full room defend themselves. Even a text message would have been a warning.]
    -> paper_night
* [Ring the treasurer, Liang Yue # points: facts 2 # why: She knows the accounts and should be the first to hear of the rumour. Someone absent can’t answer; this call is her chance to.]
    -> call_liang

=== call_liang
Her voice is hoarse.
“I’m at the county hospital; my father has just been operated on. Please don’t say that at the meeting.” # who: liang
“The August drought: Old Qiu told me on the phone to pay the water tankers. Twenty-three loads, 4,600 yuan. Every receipt is in my drawer in the village.” # who: liang
~ book = 1
~ dad = true
* [Ask her to come back tomorrow and explain in person # points: listen -2, facts 1 # why: Receipts can speak just as well. Forcing someone from a sickbed to prove her innocence clears the account and wounds the person.]
    A long silence. “I’ll … see what I can do.” Next day she can’t get away.
    -> paper_night
* [Promise; have the drawer opened and two people list the receipts # points: listen 1, facts 2 # why: Her private matter stays private, the public one rests on paper. Two people fetching and listing the receipts protects her as well.]
    ~ book = 2
    “Mum has the key.” You hear her sniff. “Thank you for asking me first.”
    -> paper_night
* [“You look after him. I’ll explain the accounts for you.” # points: listen 1, facts -1 # why: Warm, but an explanation can’t stand in for a receipt. What people need to see is evidence, not your word.]
    “Thank you.” She hangs up fast; someone is calling for relatives.
    -> paper_night

=== call_qiu
A long pause.
“The 4,600 was me. I had the water tankers paid. The lower lane was dry, I didn’t wait for a meeting, and afterwards I forgot to report it. On Thursday … how do I open my mouth?” # who: qiu
~ book = 1
* [“You needn’t. I’ll say it for you.” # points: listen 1, fair -1 # why: Kindly meant. But a decision is best answered for by whoever made it; passed through you, it sounds like covering up.]
    “Well … if you would.” He sounds relieved, and not quite relieved.
    -> paper_night
* [Ask him to say it himself by phone; you’ll keep two minutes # points: listen 2, fair 1 # why: A fixed place and length makes owning up bearable. When the one who decided says so himself, the one who is suspected is freed.]
    ~ qiu = true
    “Two minutes,” he repeats. “All right. I’ll write it down.”
    -> paper_night
* [“We’ll enter it as ‘drought relief’, no names.” # points: facts -1, fair -1 # why: Not untrue, but it hides the question that matters: who had the right to decide. It’ll look worse when it comes out.]
    “Perhaps that’s best,” he says, very slowly.
    -> paper_night

=== paper_night
Now the one-page paper. New pump and a sealed wellhead: your cousin’s shop asks 38,000, a county firm 41,500. For the hall there is one quotation, from Old Hu’s nephew: 76,000. # picture: table # time: 22:00
The yellow rule book says: spending above 20,000 needs two quotations, and two thirds of those present in favour.
* [Write down your own compromise and spare everyone the row # points: fair -1, close 1 # why: Having a proposal is useful, but once it’s the chair’s, the rest can merely vote on it. Give them facts and choices first.]
    -> meeting
* [Both options side by side: cost, what’s missing, votes needed # points: facts 2, fair 1 # why: One page with the same columns favours nobody. It’s late to send it, so leave five minutes of quiet reading at the meeting.]
    ~ paper = true
    -> meeting
* [Send nothing, or both sides will start canvassing # points: facts -1 # why: Those who’ve read nothing can only vote by camp. Canvassing has begun anyhow; what’s lacking is one page both accept.]
    -> meeting

=== meeting
Thursday evening, the old schoolroom. The chairs stand in a horseshoe, yet the upper village crowds the left, the lower lane the right. Thirteen in the room, Old Qiu by phone: fourteen of twenty-three. Twelve are needed. Enough. # picture: room # time: 18:50
Ding Xiaoman props her phone on the windowsill, its lens on everyone.
“For the record. Last time I told you about Granny’s fall, and there wasn’t a word of it in the minutes.” # who: man
* [Let her film: we’ve nothing to hide # points: listen 1, fair -1 # why: Openness is good, but the lens is on people who weren’t asked. Those who don’t wish to be filmed will not speak freely tonight.]
    ~ film = 3
    -> film_open
* [Ask the meeting: film board and papers, no faces? # points: fair 3 # why: Recording is for the meeting to allow. Setting the rule first protects those who don’t want to appear and keeps the proof she is after.]
    ~ film = 1
    No objections. And tonight, you add, Granny’s fall goes into the minutes. Xiaoman turns the lens to the board.
    -> proxy
* [“Put it away. No filming in branch meetings.” # points: fair 1, listen -1 # why: Stopping the camera is defensible, but nobody answered her complaint. Someone rebuffed finds a way you don’t see.]
    ~ film = 2
    -> film_hidden

=== film_hidden
Xiaoman slips the phone in her breast pocket and sits at the back. A little later you notice half a lens above the edge of the pocket.
* [While they read, go over and ask what she’s afraid of # points: listen 2, fair 1 # why: Correct in private, and ask before you correct. She fears being left out of the record again; offer a proper way and she needn’t film in secret.]
    ~ film = 1
    “That it’ll be left out again.” You point to Teacher Tian’s book: she may check that line herself before we close. She turns the phone off and lays it on the table.
    -> proxy
* [Call it out: Xiaoman, what’s that in your pocket? # points: fair 1, listen -2 # why: The rule holds, but she loses face before everyone. She won’t open her mouth again tonight, and may not come next time.]
    ~ film = 4
    The whole room turns. Scarlet, she switches it off, and for the rest of the evening she never looks up.
    -> proxy
* [Pretend not to see; it isn’t worth an interruption # points: fair -1 # why: Small things needn’t stop a meeting, but this is not one. You said no filming and it goes on; when others find out, the meeting loses its credit.]
    -> proxy

=== film_open
Old Hu notices the lens on the sill and puts a hand before his face. “What’s this? Am I a monkey in a show, at my age?”
* [Coax him: what you say is sensible, why fear a camera? # points: listen 1, fair -1 # why: It sounds like praise but corners him. Whether to be filmed is each person’s own choice, and needs no reason.]
    ~ hu -= 1
    He turns his back to the window. For the rest of the evening he says half as much.
    -> proxy
* [Stop it; ask whether filming only board and papers is all right # points: fair 2 # why: You ought to have asked beforehand; do it now. Say clearly what is agreed, and have what was recorded so far deleted on the spot.]
    ~ film = 1
    Nobody objects. Xiaoman deletes the first minutes before everyone’s eyes and turns the lens to the board.
    -> proxy
* [Give way: Xiaoman, turn it off # points: listen -1, fair 1 # why: Stopping is right, but you allowed it a minute ago; what she sees is that an old man need only shout. The meeting sets the rule, not the loudest voice.]
    ~ film = 2
    Xiaoman takes the phone back. She doesn’t turn it off; it goes in her breast pocket.
    -> film_hidden

=== proxy
Roll call is just over when Han Yong hands up a sheet. His brother works away; it says “for the well”, with a red thumbprint. # time: 19:00
“He’s a member too. Surely he gets a vote?” # who: han
* [Let the meeting decide by hands whether to accept it # points: fair -1 # why: It looks democratic, but changes the rules in mid-meeting. Rules are changed with notice, at another time, and for the next vote.]
    ~ slip = true
    Seven to six: accepted. Over among the upper village somebody leafs loudly through the rule book.
    -> interests
* [Accept it: everybody knows the brother’s thumb # points: fair -2 # why: Genuine or not, he hasn’t heard the debate and can’t change his mind. Open this door and next time everybody brings a bundle.]
    ~ slip = true
    Han Yong gives the lower lane a thumbs-up. Old Hu’s nephew bends over his phone and starts texting.
    -> interests
* [Read the rule: no votes by proxy; read it out as an opinion # points: fair 3 # why: Votes are cast in person; members far off can join by phone if announced beforehand. His view is still heard, so the trouble wasn’t for nothing.]
    You read the sheet aloud. Han Yong pulls a face and sits down. “Next time I’ll have him on the phone.”
    -> interests

=== interests
Teacher Tian’s pen has stopped at “Interests declared”. She looks at you. The quotation for 38,000 is your cousin’s. Old Hu’s nephew and Sufen’s tofu shop are involved as well.
* [Declare your own, then ask theirs; Dr Fan chairs the choice of firm # points: fair 3 # why: Going first makes it easy for the rest. Handing over for the quotations lets the result stand up to questions, and people trust you the more.]
    ~ declared = true
    -> book_item
* [Ask the others; your cousin is cheapest, no need to mention it # points: fair -1 # why: Cheapest or not, it has to be said. What counts is not whether you gained, but whether somebody can ask that later.]
    The nephew says his piece; so does Sufen. When it comes to you, you turn the page.
    -> book_item
* [“In a village everyone’s related”: move on # points: fair -2 # why: True, and the handiest of excuses. It is because everyone is related that each tie belongs in the open.]
    Laughter. Teacher Tian doesn’t laugh. The column stays blank.
    -> book_item

=== book_item
Item one, the accounts. Han Yong gets up. “Four thousand six hundred, on 9 August. Where did it go?” # time: 19:15
{ book == 2:
    -> book_papers
- else:
    { book == 1:
        -> book_word
    - else:
        -> book_none
    }
}

=== book_papers
Dr Fan spreads twenty-three tanker receipts on the table, with a list that two people have signed. {check:One of them is Han Yong.}
* [Say it yourself: it’s all here, no problem, next item # points: facts 1, fair -1 # why: The money is in order, the procedure is not: a gift was spent without a meeting. Tell half and others will tell the rest.]
    -> book_qiu
* [Ask Han Yong to apologise to the treasurer first # points: fair -1, listen -1 # why: A reproof before everyone has to be answered before everyone. If asking about money is punished, nobody will ask again.]
    ~ han -= 1
    -> book_qiu
* [Ask Han Yong up to check them one by one, aloud # points: facts 2, fair 1 # why: Let the one who asked do the check and call out the sum. The rumour then ends where it began.]
    ~ han += 1
    “… four thousand four, four thousand six.” He straightens up. “It tallies.”
    -> book_qiu

=== book_word
You know it paid for water tankers, but have no receipts here. “Where’s Liang, then?” someone shouts. “In hiding?”
* {dad} [Say it: her father has just had an operation! # points: fair -2, listen -1 # why: It silences the room, and breaks the confidence she asked for. Absence needs no reason; keeping hers was the help she wanted.]
    ~ told_dad = true
    Instant silence. What she begged you to keep, the whole village will know by morning.
    -> book_qiu
* [“She isn’t here, so we don’t discuss it”: wait for her # points: fair 1, facts -1 # why: Not judging the absent is right. But the money belongs to all, and facts you hold back leave a hole for guessing.]
    -> book_qiu
* [Say what is known, what isn’t, and who checks by Sunday # points: facts 3 # why: Separate the known from the unknown, then name who checks and by when. You discuss the account, not the person, and nobody has to rely on faith.]
    ~ book = 2
    -> book_qiu
* [“Ten years she’s kept the books. I’d stake my name on her.” # points: facts -1, listen 1 # why: Warm, and for a good person. But your word is no evidence, and one day somebody will vouch like that for a bad account.]
    -> book_qiu

=== book_none
No one in the room has an answer, and nor have you. Han Yong waits, arms folded.
* [A show of hands first: do we trust the treasurer? # points: facts -1, fair -1 # why: Nobody ever voted a fact true. She isn’t here to answer, so the vote is unfair to her and useless for the account.]
    ~ camps += 1
    -> book_qiu
* [“We don’t discuss the absent”: next item # points: fair 1, facts -1 # why: Right about the person. But with the account left hanging, every word about spending will come back to this 4,600.]
    -> book_qiu
* [Admit you don’t know; one from each side to check by Sunday # points: facts 2, close 1 # why: If you don’t know, say so, and say how it will be found out. Two people, one from each side, with a date: that can be waited for.]
    -> book_qiu

=== book_qiu
{ qiu:
    -> qiu_owns
}
A long cough from the phone.
“The water tankers … I believe I said yes to that. There was no meeting.” # who: qiu
The room hums. “Spent without a meeting?” somebody says. “Is that even valid?”
* [Ask the lower lane: should the water not have been brought? # points: fair -1, listen -1 # why: The question was about procedure, and you’ve turned it into who gained. The account is now upper village against lower lane.]
    ~ heat += 1
    -> grudge
* [On the board: 55,400 available; the approval is put on record # points: close 2, facts 1 # why: The sum is settled and the missing step written down, so the item has a result. Add that payments need two signatures from now on.]
    ~ han += 1
    -> grudge
* [Rebuke Old Qiu: you made the rule, and you broke it # points: fair 1, listen -2 # why: True, but the wrong place. He has just owned up; hit him for it in public and nobody will be the second to tell the truth.]
    -> grudge

=== qiu_owns
~ han += 1
The phone, reading slowly:
“I decided that, without a meeting. The fault is mine, not Liang’s.” # who: qiu
You put the late approval on the board, and two signatures from now on. The item is settled.
-> grudge

=== grudge
{qiu:All the same, Old Hu can’t sit still.|Old Hu doesn’t let it pass.} # picture: quarrel # time: 19:30
“So the lower lane has had 4,600 already!” # who: hu
Sufen is on her feet.
“Who came to look when we were dry? {shown:Nobody, same as nineteen years ago!|For sawing our pipe you had people enough!}” # who: sufen
“And your father carried off our beam. Nineteen years, not a word!” # who: hu
* [“No old stories. Tonight is about the money.” # points: listen -1, fair 1 # why: Not reopening old accounts is sensible. But unless the hurt is acknowledged once, it’ll come up in every figure. Acknowledge, then set aside.]
    ~ heat += 1
    ~ row = true
    -> grudge_hot
* [“This leads nowhere. Let’s vote right now.” # points: fair -1, close -1 # why: A vote chooses between proposals; it can’t end a quarrel. With no facts and no text, counting hands just counts two camps.]
    ~ heat += 1
    ~ row = true
    -> grudge_hot
* [Lower your voice: speak to me, two minutes each, no interrupting # points: listen 2, fair 1 # why: When it grows hot, slow down. Words pass through the chair, the time is equal, and each knows the turn will come.]
    -> grudge_calm
* {shown} [“The two pages from last night: would you tell it yourselves?” # points: listen 3 # why: Told by the two themselves, loan and frost, nobody is exposed, and the old account can be closed.]
    ~ hu += 1
    ~ sufen += 1
    Old Hu reads: “Borrowed, to be returned in spring.” Sufen reads: “Burst by frost.” Neither sits down, and neither shouts.
    -> walk
* {oldbook and not shown} [Take out the old minutes and read both pages aloud # points: facts 1, listen -1 # why: The facts are right, but both families hear them for the first time before a crowd. Shown to them first, the same pages would have healed.]
    ~ heat += 1
    ~ row = true
    -> grudge_hot

=== grudge_calm
Old Hu uses his two minutes. At the end his voice drops.
“It’s not the timber. Just that nobody came to tell me.” # who: hu
Sufen looks at the floor.
“Nobody came to tell my father, either.” # who: sufen
* [Do justice: not returning the beam was the Jiangs’ fault # points: fair -2 # why: However reasonable, you are now the judge. From this sentence on, the Jiangs will hear bias in everything.]
    ~ sufen -= 1
    -> walk
* [“Both families waited for the same thing: a word.” # points: listen 3 # why: Naming the need they share changes what the dispute is about. Say it, then let the silence work before moving on.]
    ~ hu += 1
    ~ sufen += 1
    Nobody speaks, and you don’t either. After a good while Sufen says: “That beam. It ought to go back.”
    -> walk
* [Note it on the “later” sheet and move on # points: close 1, listen -1 # why: Parking is a good tool, used too soon: they’d just reached the point. Say it back in one sentence first, then write it down.]
    -> walk

=== grudge_hot
{oldbook and not shown:Old Hu and Sufen have gone red and don’t look at each other. And now, from the back:|It doesn’t cool. And now, from the back:}
“A roomful of name tablets for the dead! Is that worth more than water for the living?” # who: han
Old Hu turns white.
* [Stop it at once: take back that remark, then make your point # points: fair 2, listen 1 # why: Neither people nor their dead are on the agenda. Stop it there and then, quoting the words, without judging the matter, also when you agree with him.]
    ~ hu += 1
    “I take back the tablets,” Han Yong mutters. “But not the water.”
    -> walk
* [Smooth it over: Han Yong is blunt, he means no harm # points: listen -1 # why: You explain the one who hurt, and leave the hurt one alone. Stopping it would have been the true kindness.]
    ~ hu -= 1
    ~ heat += 1
    -> walk
* [“Both sides, please, calm down.” # points: fair -1 # why: It sounds even, but puts the insulted next to the insulter. Equal treatment begins by stopping that sentence.]
    ~ hu -= 1
    -> walk

=== walk
{ promised_hu or promised_sufen:
    -> promise_back
- else:
    -> walk_who
}

=== promise_back
{promised_hu:Old Hu’s nephew stands up. “On the threshold of the hall the chair said: I’d love to see it restored! Does that count?”|Old Hu’s nephew stands up. “In the tofu shop the chair has already said it: water comes first! Why are we here at all?”}
* [“That was just a remark. Don’t take it seriously.” # points: fair -2 # why: You did say it. Deny it and you lose more than that sentence: everything you say tonight is worth less.]
    ~ heat += 1
    -> walk_who
* [Own up: I said it, and shouldn’t have; tonight I speak last # points: fair 2, listen 1 # why: Admit it and add something people can see: the chair’s view comes last, and counts as one vote.]
    ~ promised_hu = false
    ~ promised_sufen = false
    -> walk_who
* [“What’s said before is past. Let’s deal with now.” # points: fair -1, listen -1 # why: You want to move on, but the question stays unanswered, and each side will fill in an answer of its own.]
    -> walk_who

=== walk_who
{ not saw_hu:
    ~ walker = 1
    -> walk_hu
}
{ not saw_sufen:
    ~ walker = 2
    -> walk_sufen
}
{ not saw_han:
    ~ walker = 3
    -> walk_han
}
~ walker = 1
-> walk_hu

=== walk_hu
Old Hu gets up and lays the big key on the table with a clank. “Do as you like with the hall. {saw_hu:Talking is no use.|Who’s come to ask me, even once?}” # picture: door # time: 19:45
He makes for the door. Two from the upper village are reaching for their coats.
* [Send his nephew after him and carry on # points: listen -1 # why: The meeting goes on, but family follows him, not the one who chairs. The nephew comes back alone.]
    ~ present -= 1
    -> facts
* [“Leaving means abstaining. The door’s open. We go on.” # points: fair -2 # why: It may stand by the rules, but not with people. Two coats follow him out, and now the quorum has to be counted again.]
    ~ present -= 3
    ~ heat += 1
    -> facts
* [Call ten minutes’ break and go after him yourself # points: listen 2, fair 1 # why: A break is the lightest remedy. Nothing can be decided behind his back, and your going tells him that he counts.]
    -> yard_hu

=== yard_hu
The yard is dark. He is leaning on the persimmon tree, short of breath. “It isn’t about a few tiles.”
* [“Come back in. I guarantee the hall gets something.” # points: fair -1, listen 1 # why: He comes, but for something that isn’t yours to give. The outcome belongs to the members.]
    ~ yard_promise = true
    ~ heat += 1
    ~ back = true
    -> facts
* [Don’t persuade; stand by him and hear him out # points: listen 3 # why: Somebody who walks out mostly wants to be heard to the end, not to win. Unhurried and unpromised, he’ll decide himself to return.]
    ~ back = true
    ~ hu += 1
    He tells how his grandfather carved the cranes. Then, unasked, he walks back to the lighted door.
    -> facts
* [“You may go. Leave me your view and I’ll read it out.” # points: fair 2 # why: Not forcing him is respect, and his view is kept. Had you first heard why he’s leaving, he might have stayed.]
    ~ present -= 1
    He dictates three sentences; you write them on a scrap of paper. Slowly he walks up the slope.
    -> facts

=== walk_sufen
Sufen pulls off her apron and crumples it up. “At the hall you call in person; for us not even a phone call. Who is this meeting for?” # picture: door # time: 19:45
She makes for the door. Two from the lower lane stand up as well.
* [Call ten minutes’ break and go after her yourself # points: listen 2, fair 1 # why: A break is the lightest remedy. Nothing can be decided behind her back, and your going tells her that she counts.]
    -> yard_sufen
* [“People are free to leave. The meeting goes on.” # points: fair -2 # why: It may stand by the rules, but not with people. Three leave together, and now the quorum has to be counted again.]
    ~ present -= 3
    ~ heat += 1
    -> facts
* [Send Xiaoman after her and carry on # points: listen -1 # why: The meeting goes on, but it’s you she is angry with, for not calling. Xiaoman comes back alone.]
    ~ present -= 1
    -> facts

=== yard_sufen
It’s dark at the well. She lets the bucket down and draws it up half full of mud. “Care for a sip?”
* [“I won’t hold you. Leave me your view and I’ll read it out.” # points: fair 2 # why: Not forcing her is respect, and her view is kept. Had you first owned up to not calling on her, she might have stayed.]
    ~ present -= 1
    She says three sentences, each shorter than the one before. Then the light goes on in her kitchen.
    -> facts
* [“I ought to have come to you. My fault. Tell me now.” # points: listen 3 # why: Admit what is yours, without excuses. She doesn’t want to be first, only treated the same; once heard, she’ll return by herself.]
    ~ back = true
    ~ sufen += 1
    She talks all the way back, and at the door it is she who pushes it open.
    -> facts
* [“Come back. I promise you’ll get that pump.” # points: fair -1, listen 1 # why: She comes, but for something that isn’t yours to give. The outcome belongs to the members.]
    ~ yard_promise = true
    ~ heat += 1
    ~ back = true
    -> facts

=== walk_han
“It all began with his photo,” someone mutters at the back. Han Yong snatches his cap. “Both families get a visit. I ask one question about money, and I’m the villain!” # picture: door # time: 19:45
He makes for the door. Two who play chess in his shop get up too.
* [“A question is one thing, a temper another. We go on.” # points: fair -2 # why: His question was sound, and you saw just the temper. Three people leave, and the group chat will be busy tonight.]
    ~ present -= 3
    ~ heat += 1
    -> facts
* [Send Teacher Tian after him and carry on # points: listen -1 # why: The meeting goes on, but just you can give him the answer he’s after. Teacher Tian comes back alone.]
    ~ present -= 1
    -> facts
* [Call ten minutes’ break and go after him yourself # points: listen 2, fair 1 # why: A break is the lightest remedy. Nothing can be decided behind his back, and your going tells him that his question was welcome.]
    -> yard_han

=== yard_han
He squats on the steps; three times the lighter fails. “All I wanted was for someone to answer me.”
* [“You were right to ask, and we were slow to answer.” # points: listen 3 # why: He wants to be taken seriously. Admit that first; then he can come back and see the accounts through.]
    ~ back = true
    ~ han += 2
    He puts the cigarette back. “Then I’ll go in and keep watch. Someone has to.”
    -> facts
* [“I won’t hold you. I’ll bring the accounts to your shop.” # points: fair 2 # why: Not forcing him is respect, and a promise to report is worth something. Had you first heard why he’s leaving, he might have stayed.]
    ~ present -= 1
    “As you like.” He puts on the cap and walks off towards the light of his shop.
    -> facts
* [“Come back, and leave Old Qiu alone.” # points: fair -1, listen -1 # why: A seat in exchange for silence. He returns, and the question returns with him, only harder to ask.]
    ~ back = true
    -> facts

=== facts
{yard_promise:Back in the room, with a nod to one’s own side: the chair has promised.|{back:The door closes, everyone inside.|The footsteps die away.}} With Old Qiu on the phone there are {present} of you. Time for the facts. # picture: room # time: 20:05
{ looked and test:
    -> facts_known
- else:
    -> facts_missing
}

=== facts_known
“The sample contained coliform bacteria; the national standard allows none. So boil it for now. The hall is on the heritage register: repairs need approval first, and there’s just one quotation.” # who: fan
Someone from the upper village mutters: “In other words, forget the hall.”
* [“The facts are clear. Please support the well.” # points: fair -1, facts 1 # why: Let members draw the conclusion. If the chair draws it, the upper village will think that the facts were picked as well.]
    -> voices
* [Ask them: while we wait for approval, what does it fear most? # points: listen 2, facts 1 # why: It turns “no” into “how do we wait” and reaches the need: getting through this winter. Something cheap may be enough for that.]
    ~ asked = true
    “Snow,” says Old Hu’s nephew. “One good fall and the back eaves come down. Propping and covering it would cost 6,000.”
    -> voices
* [Two columns on the board: can be decided tonight, cannot yet # points: facts 2 # why: Written side by side, nobody is rejected, merely put in order. Asking what those who wait are afraid of would make it better still.]
    -> voices

=== facts_missing
Twenty minutes of talk, {looked:and not a word about the water test. Dr Fan looks at you: it was you who wanted it kept back.|and nobody can say what’s in the water or whether the hall may be touched. Dr Fan speaks up.} “The result is at the clinic. Ten minutes there and back.”
* [“We’ve drunk it for decades. Let’s carry on.” # points: facts -2 # why: Judging water by habit and buildings by volume. What is decided without knowing is often decided twice.]
    -> voices
* [Only hear views tonight; decide next time, with papers # points: fair 1, facts 1 # why: Honest: what isn’t known can’t be decided. But if ten minutes can fill the gap, fill it first and then see.]
    -> postpone
* [Ask her to fetch it; meanwhile everyone writes one question # points: facts 3 # why: Facts are looked up, not argued over. And the written question gives the quiet ones something to say.]
    ~ test = true
    The paper comes: coliform bacteria; boil it. And Teacher Tian mentions the heritage plate by the hall’s door: repairs need approval first.
    -> voices

=== voices
It’s the same five people talking. Xiaoman looks at her lap, Teacher Tian only writes, and the phone has been silent for a long time. # time: 20:20
* [“If there’s nothing else, let’s have proposals.” # points: close 1, listen -2 # why: Silence isn’t consent. It saves time, and may lose the one sentence that would have helped.]
    -> proposal
* [One round, one sentence each: phone first, then the youngest # points: listen 3 # why: A round gives quiet members a place; those far off first and elders last, so no weighty voice sets the tone. Anyone may pass.]
    ~ idea = true
    {film == 1 or film == 3:Xiaoman, very softly: “Mend the well, prop up the hall, take the beam back. They’re not enemies.” A hush.|Xiaoman says “pass”. Teacher Tian lays down her pen: “Mend the well, prop up the hall, take the beam back. They’re not enemies.”}
    -> proposal
* [Pick out Xiaoman: you young people, nothing to say? # points: listen -1 # why: Wanting quiet members to speak is right, but sudden singling-out just gets a blush. A round, or a word beforehand, opens mouths.]
    “N-no, nothing.” She is red to the ears.
    -> proposal

=== proposal
{idea:“They’re not enemies” still hangs in the air.|The talk has come full circle: the well, or the hall.} Views are repeating themselves. Somebody should put it into one sentence. # time: 20:30
* [Put well and hall to the vote, one after the other # points: fair 1, close 1 # why: Clear enough, but winner takes all makes two teams, and neither is likely to reach two thirds.]
    ~ pack = 0
    -> draft_either
* [Read out a compromise of your own # points: close 1, fair -1 # why: A text moves things along. But when the chair proposes, opposing it means opposing you. Better that members move it.]
    ~ pack = 2
    -> draft_own
* [One from each side: ten minutes to write one proposal # points: close 2, fair 1 # why: Let the opponents hold the pen and they work in place of complaining. What they write is then theirs.]
    ~ pack = 1
    -> draft_joint

=== draft_joint
~ beam_text = true
{walker == 3 or back:Old Hu and Sufen come in, each holding a corner of the sheet:|One from each side comes in with a sheet:} “New pump and sealed wellhead, up to 42,000. Before the snow the hall is propped and covered, up to 6,000. The rest is kept for the hall. In spring the beam goes back.”
* [“Well done!” Vote at once, while spirits are high # points: close -1, listen 1 # why: Good feeling hides gaps. Who, by when, and may we decide it: not asked now, it’ll be quarrelled over in a month.]
    ~ loose = true
    -> heads
* [Add your cousin’s shop by name, to save another round # points: fair -2 # why: It saves a step and writes your family’s business into the decision. Leave the choice of firm to two people without ties.]
    ~ named = true
    -> heads
* [Test it aloud: what, who, by when, how much, may we? # points: close 3 # why: A proposal that answers the five stands up. To the hall add “after asking the heritage office”; two members without ties compare the pumps.]
    -> heads

=== draft_own
You read it: the well first, and what’s left to prop up the hall. At once someone says: “{declared:The chair’s own plan. What are we voting for?|Your cousin sells pumps. Of course you’d write that.}”
* [Explain: my cousin’s offer is the cheapest, it adds up # points: fair -1, facts 1 # why: The sums are right, but you preside and plead for your family’s offer at once. No price is low enough to explain that.]
    ~ heat += 1
    -> heads
* [Ask Dr Fan to chair this item and take an ordinary seat # points: fair 2 # why: If you’re a party, hand over the chair; late is better than never. Then the plan can be judged by what it is.]
    ~ declared = true
    -> heads
* [Withdraw it: would any of you take it over and change it? # points: close 1, listen 1 # why: Handed to the members it’s no longer yours. A text with other hands in it wins other votes.]
    ~ pack = 1
    -> heads

=== draft_either
First proposal: the well. Old Hu’s nephew puts up a hand. “I move an amendment. Add: the hall is propped up to get through the winter.”
* [“That’s another matter. We vote on the well first.” # points: fair -1, close -1 # why: He offers a bridge, and you take it down. Amendments are dealt with first, and are often the way out.]
    -> heads
* [Ask the mover first: if accepted, it goes straight in # points: fair 2, close 1 # why: If mover and seconder accept and nobody objects, it becomes part of the text. The quickest way, and it turns two teams back to one room.]
    ~ pack = 1
    A short whisper on the other side, then a nod. The sentence on the board has grown longer.
    -> heads
* [Vote on the amendment first, then on the whole # points: fair 1 # why: Correct order: the change first, then the whole. Asking whether it can simply be accepted often saves that vote.]
    ~ pack = 2
    -> heads

=== heads
~ present -= 1
Time to vote. Cui, who drives a lorry, picks up his lunch box. “Night shift. I’m off.” With the phone, {present} remain. # picture: room # time: 20:45
{ present < 12:
    -> no_quorum
- else:
    -> majority
}

=== no_quorum
The rules ask for twelve. The text is written and everyone’s looking at the clock. “Those who left gave up their say,” someone says. “Let’s get it done.”
* [Ring those who left; we wait fifteen minutes # points: fair 2 # why: Waiting for a stated time is a proper way. Whether they come depends on how they were sent off.]
    ~ present += 2
    By nine the door has opened twice. Twelve, and not one to spare.
    -> majority
* [No vote; read the text, set next Thursday # points: fair 2, close 1 # why: Without a quorum one may discuss, not decide. Keep the text and the date, and the evening isn’t wasted.]
    -> postpone
* [Vote anyway: everyone has heard the arguments # points: fair -2 # why: A decision without a quorum can be overturned by anybody who dislikes it, and rightly. The week you save costs more later.]
    ~ flaw = 1
    -> majority

=== majority
~ need = (2 * present + 2) / 3
Teacher Tian reads the rule: above 20,000, two thirds of those present. Of {present}, that is {need}. {paper:It was in your paper; nobody is surprised.|{walker == 3 and not back:“Isn’t half enough?” somebody asks.|“Isn’t half enough?” says Han Yong.}}
Then someone asks for a secret ballot, and four more hands go up. The rules say: when five ask for it, it is secret.
* [By the book: two thirds, secret, explained before we vote # points: fair 3 # why: Say beforehand what counts as carried and there’s nothing to argue about later. Old Qiu on the phone can’t vote secretly; he agrees to sit this one out, and it’s recorded.]
    -> opened
* [It’s late: show of hands, two thirds all the same # points: fair -2 # why: It saves ten minutes and overrides five members. People who fear being watched don’t raise their hands freely.]
    ~ flaw = 2
    ~ hands = true
    -> count_hands
* [Secret, yes; but more than half will do # points: fair -1 # why: The threshold isn’t the chair’s to set. Lower it, and the winners stand on sand while the losers have a case.]
    ~ half = true
    -> opened

=== opened
{ slip:
    -> mismatch
- else:
    -> result
}

=== mismatch
~ voters = present - 1
The slips are counted first. Handed out: {voters}. In the box: {voters + 1}. The extra one is folded square and bears a red thumbprint. # picture: vote # time: 20:55
* [Take that one out and count the rest # points: fair -1, facts 1 # why: Reasonable on the face of it. But once a box holds too many, nobody can prove the others are clean. Voting again saves words.]
    ~ flaw = 3
    -> result
* [You accepted it earlier, so count it # points: fair -2 # why: A vote the rules don’t know can’t count, promised or not. The mistake was accepting it; every step later costs more.]
    ~ flaw = 3
    -> result
* [More slips than voters: vote again; the sheet goes back # points: fair 2 # why: If more come back than went out, the ballot is repeated. Admit the mistake aloud: five minutes now, instead of a month of doubt.]
    ~ slip = false
    -> result

=== count_hands
~ voters = present
Some hands go up quickly, some after a glance left and right. The figures called from both ends add up to one short. # picture: vote # time: 20:55
* [One won’t change it. Announce the result # points: fair -2 # why: Tonight one hand doesn’t matter; tomorrow it’s “that vote was a mess”. Figures which don’t add up aren’t announced.]
    ~ flaw = 2
    -> result
* [Count again: for, against, abstaining, until it adds up # points: fair 2 # why: The three figures have to equal those present; if not, do it again. One minute now, no argument afterwards.]
    -> result
* [Ask who didn’t put a hand up # points: fair -1, listen -1 # why: It finds the missing one, but forces them to show where they stand. Counting again exposes nobody.]
    -> result

=== result
{ not hands:
    ~ voters = present - 1
}
~ against = 1
{ hu <= 0:
    ~ against += 1
}
{ sufen <= 0:
    ~ against += 1
}
{ pack == 0:
    ~ against += 3
}
{ pack == 2 or loose:
    ~ against += 1
}
{ not test:
    ~ against += 1
}
{ heat > 1:
    ~ against += 1
}
{ book < 2 and not qiu:
    ~ against += 1
}
{ idea or asked:
    ~ against -= 1
}
{ back:
    ~ against -= 1
}
{ against < 1:
    ~ against = 1
}
{ against > voters - 2:
    ~ against = voters - 2
}
~ yes = voters - against - 1
~ carried = (yes >= need)
{ half and not carried and 2 * yes > present:
    ~ carried = true
    ~ flaw = 2
}
{hands:Both ends have counted.|One from each side has read and checked every slip.} Teacher Tian: “For, {yes}. Against, {against}. Abstaining, 1. {not hands:Old Qiu did not vote. }Present, {present}; two thirds is {need}.” # picture: vote # time: 21:05
{ carried:
    -> won
- else:
    -> lost
}

=== lost
~ flaw = 0
Not carried. A stool scrapes on the lower lane’s side. Somebody from the upper village lets out a breath, but doesn’t look glad.
* {3 * yes >= 2 * (yes + against)} [Leave out those who didn’t vote: then it’s enough # points: fair -2 # why: The rule counts those present, so an abstention isn’t a yes. Everyone sees it when you change the denominator to fit.]
    ~ flaw = 2
    ~ carried = true
    -> won
* [Win a few over and vote again in ten minutes # points: fair -1, listen -1 # why: Voting until it passes wears people down rather than persuading them. A lost proposal rests, as the rules say, and comes back changed.]
    -> postpone
* [Declare it lost; ask opponents what would need changing # points: fair 1, close 2 # why: State the result as it is, then turn “no” into conditions. With a date and someone to redraft it, the vote wasn’t for nothing.]
    ~ plan = true
    -> postpone

=== postpone
~ carried = false
No decision tonight. People are on their feet, putting on coats. The well is as it was, and so are the eaves. # picture: room # time: 21:10
* [Two minutes more: who finds out what, by when, next date # points: close 3 # why: Even an undecided item needs a close: what is missing, who gets it, when we decide. With names and dates, waiting is bearable.]
    ~ tasks = true
    ~ plan = true
    -> minutes_draft
* [Everyone’s tired: go home, sort it out in the group chat # points: close -1, listen 1 # why: Considerate, but a chat won’t sort it out. Without names and dates it will be just where it was in a month.]
    ~ plan = false
    ~ camps += 1
    -> minutes_draft
* [Fix next Thursday; the papers can be sorted out later # points: close 1 # why: With a date half the work is done. With nobody given a task, next Thursday will hear the same people say the same things.]
    ~ plan = true
    -> minutes_draft

=== won
Carried. {walker == 2 and not back:The lower lane begins to clap, remembers that Sufen isn’t there, and stops.|Sufen wipes her eyes with the back of her hand.} {beam_text and back:Old Hu looks a long time at the board, at “in spring the beam”.|Two in the back row don’t clap.} Now the work needs names.
* [“It’s everyone’s business: let’s all lend a hand!” # points: close -1, listen 1 # why: Rousing, but “everyone” is nobody. Decisions die between two meetings.]
    -> minutes_draft
* [Put the treasurer in charge: she knows it best # points: close -1, fair -1 # why: She isn’t there to say yes, and has just been gossiped about for nine days. Tasks are asked for face to face.]
    -> minutes_draft
* [Item by item: who, by when, and will you do it? # points: close 3 # why: One task, one name, one date, and a “yes” said aloud. Give whoever lost something they care about, and they stay in.]
    ~ tasks = true
    {walker == 1 and not back:Teacher Tian asks the heritage office; Sufen and Dr Fan compare pumps|{walker == 2 and not back:Old Hu asks the heritage office; Teacher Tian and Dr Fan compare pumps|Old Hu asks the heritage office; Sufen and Dr Fan compare pumps}}; Xiaoman measures the beam. Each says yes aloud.
    -> minutes_draft

=== minutes_draft
{ not row:
    -> minutes_qiu
}
Friday morning. Teacher Tian spreads out the draft and puts her pen on one line. “The row. How do we write that?” # picture: minutes # time: 08:30
* [Word for word, so nobody says we hid something # points: facts 1, fair -1 # why: Minutes aren’t a recording. File the heated words and you file the wound; next time nobody dares to speak.]
    -> trouble
* [“A lively discussion and full agreement”: it looks better # points: facts -2 # why: It looks better but isn’t that meeting. Whoever checks in two years will believe nothing else in the book.]
    ~ honest = false
    -> trouble
* [Both views, decisions word for word, figures, who left when # points: facts 2, fair 1 # why: Essentials and results without the heat. With attendance, figures and times, the absent understand it and it can be checked in two years.]
    -> trouble

=== minutes_qiu
Friday morning. {han > 1 and (walker != 3 or back):Han Yong wrote in the group last night: “The money question was answered.”|Not a word in the group chat.} Teacher Tian’s draft is just finished when Old Qiu rings. # picture: minutes # time: 08:30
“The bit about the 4,600. Couldn’t it be left out? A whole working life, and just this one thing …” # who: qiu
* [Change it to “the branch agreed to the expense” # points: listen 1, facts -1 # why: Not a harsh word, but the branch never agreed. A false line in the minutes has to be defended by whoever wrote it.]
    ~ honest = false
    -> trouble
* [Keep the facts, no judgement, and read it to him # points: facts 2, listen 1 # why: Who decided, how much, how it was put right: three sentences and not one word of blame. Read aloud, he hears that it doesn’t wound.]
    Silence. “… All right. Leave it so. That’s how it was.”
    -> trouble
* [Agree to leave it out: it’s hard for an old man # points: facts -2, listen 1 # why: The kindness is real. But without those lines Liang can never clear her name, and sooner or later Han Yong will ask again.]
    ~ honest = false
    -> trouble

=== trouble
{ not honest:
    -> tian_pen
}
-> trouble_one

=== tian_pen
Teacher Tian hasn’t moved her pen. “Thirty years I taught children to write. Never a line that wasn’t so. If it’s to say this, you’ll sign it alone.”
* [“Then I’ll sign alone, and answer for it.” # points: fair -2 # why: It sounds responsible, but nobody can answer for that. Two sign so that no one person can rewrite the evening.]
    -> trouble_one
* [“You’re right. Write it as it was; I’ll explain.” # points: facts 2, listen 1 # why: No shame in changing your mind before it’s signed. A true line and a personal explanation keep both the record and the friendship.]
    ~ honest = true
    Only now does she uncap the pen. “Three sentences. That’ll do.”
    -> trouble_one
* [“Then leave that part blank for now.” # points: facts -1 # why: A gap isn’t a lie, but the absent learn nothing, and in two years nobody can fill it. Write the few lines while all remember.]
    ~ honest = true
    ~ camps += 1
    -> trouble_one

=== trouble_one
{ carried and not declared and flaw == 0:
    ~ flaw = 4
}
{ carried and named and flaw == 0:
    ~ flaw = 5
}
{ told_dad:
    -> liang_back
}
-> trouble_two

=== liang_back
At noon Liang Yue rings.
“People are coming to the ward to ask about Dad. I asked you for one single thing.” # who: liang
* [Explain: they were shouting, I meant to protect you # points: listen -1 # why: The motive is true. What she hears is that your reasons weigh more than her request. Admit first, explain later.]
    -> trouble_two
* [“I let it out. I’m sorry. What can I do?” # points: listen 2 # why: An apology without “but” is one. Then ask what she’d want, and let her say how it’s mended.]
    -> trouble_two
* [“They mean well. It’ll pass in a day or two.” # points: listen -2 # why: You make light of her trouble, and she’ll not tell you the next one.]
    -> trouble_two

=== trouble_two
{ flaw > 0:
    -> challenge
- else:
    -> after_walk
}

=== challenge
Saturday evening. Old Hu’s nephew brings a neatly written sheet: {flaw == 1:“There were fewer than twelve that night. The decision is void.”|{flaw == 2:“The vote did not follow the rule book. The decision is void.”|{flaw == 3:“There was one slip too many in the box. The decision is void.”|{flaw == 5:“The decision names the chair’s cousin; prices were never compared.”|“The 38,000 firm belongs to the chair’s cousin. The meeting was not told.”}}}} # picture: table # time: 19:20
* [Talk him out of it: everyone agreed, so why bother? # points: fair -2 # why: Nods don’t cover a hole in procedure. Persuade one man today, and tomorrow comes an inquiry from the township.]
    -> ending_void
* [Admit he’s right, tell everyone, and hold it again by the rules # points: fair 2, close 1 # why: If the objection is sound, accept it, and fast. Say openly what was wrong and when you’ll meet again; done properly it will stand.]
    ~ carried = false
    ~ plan = true
    ~ flaw = 0
    -> after_walk
* [Adjust the minutes first, then answer him # points: facts -2 # why: Altering minutes turns an oversight into a fraud. They are corrected openly, never by a quiet change of page.]
    ~ honest = false
    -> ending_void

=== after_walk
A day later. You think of the one who went out by that door: {walker == 1:Old Hu|{walker == 2:Sufen|Han Yong}}. {back:Back in the room, yes; whether everything was said is another matter.|Nobody has gone to tell how the evening ended.} # picture: table # time: 09:15
* [Send the minutes with a line: “No hard feelings” # points: listen 1, close 1 # why: The minutes are sent and courtesy kept. But paper can’t ask what still hurts; that takes a chair and ten minutes.]
    -> film_after
* [Call today, and ask if anything is left # points: listen 3 # why: The item is over, the conflict may not be. Ask within two or three days; thank whoever gave way, and hear what wasn’t said.]
    ~ hu += 1
    ~ sufen += 1
    ~ han += 1
    -> film_after
* [Let it rest a while: people need peace # points: listen -1 # why: Perhaps it’s you who’d like the peace. If nobody comes in the first days, people conclude that they don’t matter.]
    ~ camps += 1
    -> film_after

=== film_after
{ film == 2 or film == 3:
    -> film_bad
}
-> finish

=== film_bad
The phone is buzzing again. A clip of twenty-two seconds: someone making for the door, someone on their feet shouting. Three hundred shares. Caption: “They came to blows over money.”
~ camps += 1
* [In the group, by name: whoever filmed this, delete it now! # points: fair -1 # why: It should go. But a public scolding draws more watchers, and whoever filmed it will not come forward.]
    -> finish
* [Ignore it: it’ll be forgotten in two days # points: fair -1, facts -1 # why: On the net, perhaps; not in the village. If no one says what was decided, the clip becomes the minutes.]
    -> finish
* [Talk to Xiaoman: she takes it down, together you post the facts # points: fair 2, facts 1 # why: People filmed and shown without consent have a right that it comes down. Then fill the gap with what was really decided.]
    ~ camps -= 1
    -> finish

=== finish
{ not honest:
    -> ending_untrue
}
{ carried and tasks and pack == 1 and hu > 0 and sufen > 0:
    -> ending_good
}
{ carried:
    -> ending_narrow
}
{ plan and (camps < 2):
    -> ending_later
}
-> ending_camps

=== ending_good
November. The new pump hums. The well has been sealed, disinfected and tested: nothing found. Granny Ding turns the tap and fills the first bowl for you. Up the slope the hall’s back eaves stand propped under a blue cover, ready for snow. # picture: well
In spring eight people carry the crane beam over the bridge, four from each end of the village. Old Hu goes ahead to open the door. Teacher Tian finally ticks that line in the book. # ending: water-and-beam
-> END

=== ending_narrow
The decision is valid and the figures are clear. In November work begins at the well. {tasks:Each task has its owner.|But nobody took on the tasks for the hall, and snow is coming.} # picture: hall
{hu <= 0:Old Hu has handed in the key: don’t ask him about the hall again.|{sufen <= 0:Sufen has clear water now, and still crosses the lane when she sees you.|People nod when they meet, and say little.}} Half of it is done; the other half is between people. # ending: narrow
-> END

=== ending_later
Another Thursday, the same schoolroom. No money has been spent; the lower lane has carried {test:and boiled }its water a while longer. But the missing papers are on the table, and the majority needed is written at the top of the board. # picture: room
Somebody has kept a seat for Sufen next to Old Hu’s. You look at the clock: seven sharp. “Let’s begin.” # ending: later
-> END

=== ending_untrue
Two months later Han Yong opens the minute book and goes through it. A dozen people were there that night, and all of them remember it differently. # picture: minutes
Liang Yue hands in her keys. “My accounts are clean. But if the book isn’t true, how can I go on?” From now on, whatever you decide, somebody asks first: will it be written down as it was? # ending: untrue
-> END

=== ending_void
The nephew takes his sheet to the township. The people who come are polite. They look at the attendance list, the rule book and the minutes, and shake their heads: it can’t stand. # picture: vote
The pump is sent back; the deposit is lost. The lower lane blames the upper village, the upper village blames you. Harder to mend than the well is the next meeting. Hardly anyone comes. # ending: void
-> END

=== ending_camps
Winter. At the well people carry water without speaking. In the first snow a corner of the hall’s back eaves comes down. The money is still in the bank. # picture: quarrel
The upper village holds a dinner of its own; so does the lower lane. To your message about the next meeting, five of twenty-three reply. # ending: camps
-> END
