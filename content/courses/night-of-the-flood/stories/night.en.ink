// The night of the flood
VAR qiu = 0
VAR mill = 0
VAR reg = 0
VAR school = 0
VAR early = 0
VAR gu = 0
VAR haisheng = 0
VAR zhao = 0
VAR sign = 0
VAR crag = 0
VAR shen = 0
VAR pickers = 0
VAR bank = 0
VAR tail = 0
VAR ge = 0
VAR tree = 0
VAR trapped = 0
VAR ding = 0
VAR news = 0
VAR rested = 0
VAR hurt = 0
VAR dead = 0
VAR luck = 0
VAR place = 0

-> start

=== start
Today is your nineteenth day as branch secretary of Pear Hollow. It has rained since noon; outside the window the three hamlets are fading into grey. # picture: village # time: 15:20
“Message from the township: rainstorm warning, yellow, until midnight.” # who: luo
Luo Guiying puts down the receiver, opens the log and holds her pen above the page. She is looking at you.
* [Post it in the village chat group and see who answers # points: info -1 # why: Posted is not the same as received. The old, the busy and those with a flat battery are just the people who will not see it.]
    -> group_silent
* [Ring the contact tree and have every call repeated back # points: info 2, branch 1 # why: A message has arrived only when it has been repeated back. Ringing the tree at yellow also shows who is really here tonight.]
    ~ tree = 1
    -> tree_answers
* [Go down to the river first and look for yourself # points: info 1, decide -1 # why: Watching the water is right, but while you are gone nobody is warning the hamlets. Warn first, then send two people to look.]
    -> at_river

=== tree_answers
Eleven minutes later Lower Bank and Cragfoot have both repeated it back. Old Mill stays silent: Tang Jian, who leads it, is driving his taxi in the county town. At his home his wife picks up. # time: 15:35
“I’m here. Just tell me what needs doing.” # who: tian
* [Ask Tang Jian to drive home tonight # points: branch 0, people -1 # why: A leader in the county town cannot lead tonight, and you would put him on a wet road in the dark. The deputy is on the spot: use her.]
    ~ mill = 2
    He promises to start back after one more fare.
    -> register
* [Old Mill is only six households; cover it yourself # points: branch -1 # why: Six households, but across a stream you may not be able to cross later. A job the leader keeps “for himself” has nobody when it counts.]
    A pause. “All right. I’ll wait for your call, then.”
    -> register
* [Make Tian Fang acting leader and go through each task with her # points: branch 3 # why: A hamlet leader must be someone who sleeps there. With the tasks in the hands of a person who is present and has understood, Old Mill is covered.]
    ~ mill = 1
    She repeats it point by point: three on the list, the tea path, listen for the gong. “Got it.”
    -> register

=== group_silent
After half an hour seven of thirty-one households have replied “noted”, two of them from factories in Guangdong. From Old Mill, not a word. # time: 15:50
“The ones I worry about don’t even own a smartphone.” # who: luo
* [It is only yellow; wait for the next level # points: decide -2 # why: Between yellow and orange there is sometimes only an hour or two. Daylight lost now cannot be made up after dark.]
    -> register
* [Ring the tree now, household by household # points: info 2, branch 1 # why: The first way did not work; admitting it costs only half an hour. Calls must be answered and repeated back.]
    ~ tree = 1
    ~ mill = 1
    At Old Mill Tian Fang picks up; her husband, the leader, is away in the county town. She agrees at once to stand in.
    -> register
* [Send Ding Lei round on his motorbike with a loudhailer # points: info 1 # why: A loudhailer reaches people a chat group does not. But you still do not know who heard it and who did not.]
    Ding Lei comes back hoarse. “Done. They all heard it. I should think.”
    -> register

=== at_river
The water is brown, an arm’s length below the yellow line on the pier. By the bridge, under an umbrella, stands Qiu Defu: twenty years in office, until he handed you the seal last month. # picture: river # time: 15:40
“In ’98 it reached the third step, and never since. What’s the hurry?” # who: qiu
* [“You know this river best. Watch the gauge tonight, with a partner?” # points: branch 3, info 1 # why: Old experience in the right place is information. A task that matters, and a partner, does more than arguing about who is in charge.]
    ~ qiu = 1
    ~ tree = 1
    He folds the umbrella. “Every half hour, then.” Walking back, you ring the three hamlets.
    -> register
* [“The old ways won’t do any more. I go by the new plan.” # points: branch -2 # why: The plan is right, the sentence is not. Push him away and you lose the best pair of eyes on this river.]
    ~ qiu = -1
    ~ tree = 1
    He turns his face to the water. Back in the office you ring the three hamlets.
    -> register
* [Thank him and hurry back to warn the hamlets # points: info 1, branch 0 # why: Warning people matters most just now. Only, the man who knows the river best was standing there, and you did not use him.]
    ~ tree = 1
    Back at the office you are on the phone until ten to four; all three hamlets answer.
    -> register

=== register
Luo spreads out the register: three hamlets, 31 households, 96 people at home. Eleven names are circled: they need help to move. On the cover: “Checked in March.” # picture: village # time: 16:10
“Three months ago. Who has come back since, who has left, I couldn’t swear to it.” # who: luo
* [Let Luo check it by telephone, out of the rain # points: info 1 # why: The telephone mends half the errors. But lodgers and hired hands, who are not in the register, are not in the phone book either.]
    ~ reg = 1
    She changes five entries: two gone, three come home. Ninety-seven.
    -> school_visit
* [Take 96 as it stands and see to the school # points: info -2 # why: Every count tonight hangs on this sheet. With an old figure underneath, one more or one fewer will never show.]
    Luo closes the register and says nothing more.
    -> school_visit
* [Each hamlet checks door to door while it is light # points: info 3, people 1 # why: Lodgers, hired hands and visitors are the ones who get missed, and only a visit shows them. Tonight’s counts are worth what this sheet is worth.]
    ~ reg = 2
    ~ pickers = 1
    By five all three sheets are back. Old Mill has four new names: pickers in the mushroom shed, from another county. Exactly a hundred.
    -> school_visit

=== school_visit
The school on Upper Terrace lies high and clear of the slopes. Fang, the head, shows you the hall: tank half full, a generator by the wall, and one key, on the caretaker’s belt. # time: 16:50
“A hundred people, really? Say yes and I’ll put the kettles on.” # who: fang
* [Write a list for Fang and two members; have a second key cut # points: branch 2, people 1 # why: One name for each task, two keys in two places. With water, light, toilets and a corner for the sick in good hands, you are free to lead.]
    ~ school = 1
    Fang reads the list back to you and rolls up his sleeves.
    -> old_hand
* [Stay and set it up yourself, to be sure # points: people 1, branch -1 # why: The hall will be well prepared, but for an hour nobody is leading. A secretary hands the job over and turns to the next one.]
    ~ school = 1
    The mats are down. On your phone there are six missed calls.
    -> old_hand
* [Wait for orange; it may all be for nothing # points: decide -1, people -1 # why: Work for nothing is a free exercise. If the key and the water are looked for when people arrive, the old and the small stand in the rain.]
    “I see,” says Fang, and puts the kettle down again.
    -> old_hand

=== old_hand
{ qiu == 1:
    -> culvert
- else:
    -> offer
}

=== offer
{ qiu == -1:
    Qiu Defu walks into the office with a stiff face and speaks in front of everybody: # time: 17:15
- else:
    Qiu Defu, who was secretary for twenty years before you, comes in shaking his umbrella and speaks in front of everybody: # time: 17:15
}
“In my twenty years we moved at red, and lost nobody. Go early and they’ll laugh at you.” # who: qiu
The whole room is watching you.
* [“Will you read the gauge, with a partner, every half hour?” # points: branch 2, info 2 # why: You did not argue about early or late; you gave him the one job he does best. The river is watched, and he is on your side.]
    ~ qiu = 1
    He blinks, then holds out a hand for the torch. “Fair enough. None of you can read it anyway.”
    -> orange
* [“Then we’ll do as you say, and wait for red.” # points: decide -2 # why: Red mostly comes at night, when the paths are wet and dark and the water fast. That nothing happened before does not make the rule right.]
    ~ luck = luck + 1
    Qiu nods and sits down. Luo’s pen stops for a moment.
    -> orange
* [Hear him out, thank him and carry on with the plan # points: decide 1, branch 0 # why: You did not waver, and that is right. But the man who knows the river sits smoking in the corner, and his eyes go unused.]
    He sits down in the corner and lights a cigarette.
    -> orange

=== culvert
Qiu reports from the river: brown, rising evenly. But the culvert on the Cragfoot road is half choked with branches. More water, and it will turn into people’s yards. # time: 17:15
“It’s only drizzle now; it can be cleared. In half an hour I wouldn’t say so.” # who: qiu
* [Ding Lei goes down into the ditch on a rope # points: people -2 # why: Ditch water comes without notice; a rope holds a man but does not stop a log. Clear from the road, and nobody goes down.]
    ~ luck = luck + 1
    It is clear. A log shoots past Ding’s leg; he comes up white in the face.
    -> orange
* [Leave it, and move the two houses beside it # points: people 1, decide 1 # why: Moving people is never wrong. But there was half an hour in which long rakes from the road could safely have kept several yards dry.]
    Two families pack, grumbling, and set off for the school.
    -> orange
* [Two people rake it from the road, with a mark for when to stop # points: decide 2, people 1 # why: Before the heavy rain, from the road, and with a stopping point agreed: all three, or not at all.]
    In a quarter of an hour it runs. When the water touches the first stone they shoulder the rakes and go.
    -> orange

=== orange
Orange: fifty millimetres within three hours. It will be dark by half past seven, and water is already running down the lanes. # time: 17:45
“All three hamlets are waiting for you. Who moves, and how?” # who: luo
* [Lower Bank lies lowest: all 52 of them go first # points: decide 1, people 0 # why: Lowest first sounds right. But 52 people jam one lane, and the slow ones elsewhere will walk in the dark. First who is slow, then who lives low.]
    -> bank_first
* [The eleven on the list, with helpers, in all three hamlets at once # points: people 3, decide 1 # why: Slow walkers go first, in daylight, before the paths are slippery: that is the first rule of moving. At orange the list moves without waiting for an order.]
    ~ early = 1
    Eleven names, twenty-two helpers; within a quarter of an hour they are on the move.
    -> where
* [Ask the township first and wait for a formal order # points: decide -2 # why: The village plan says the list moves at orange; you may move and report at the same time. Waiting for a word costs the last hour of light.]
    -> wait_order

=== bank_first
Before six the lane in Lower Bank is jammed with tricycles, quilts and hen coops. Aunt Jiang’s wheelchair cannot get through; she waits under the eaves. In the other two hamlets nobody has moved. # picture: lane # time: 17:58
* [Keep it going; everyone out is one fewer # points: people -1 # why: The quick ones get away; those who stay behind are the ones who cannot walk, and they will have to be carried in the dark.]
    The line creeps uphill. By the time it is Aunt Jiang’s turn, the light is going.
    -> where
* [Let it run; get the other two hamlets going # points: people 1, decide 0 # why: All three are moving now, good. But Aunt Jiang is still under the eaves, and in that crowd she is nobody’s task.]
    ~ early = 1
    ~ luck = luck + 1
    The other lists start. Aunt Jiang is the last to reach the school, soaked through.
    -> where
* [Stop it: goods to the side, the list goes through first # points: people 2, decide 2 # why: Changing your order is no disgrace. Let the wheelchair through, start the list everywhere, and the rest moves faster too.]
    ~ early = 1
    There is a minute of swearing, then the lane opens. The lists in the other hamlets start as well.
    -> where

=== wait_order
The township line is engaged. At ten past six Han answers, and there is a short silence. # time: 18:10
“Doesn’t your own plan say the list moves at orange? I’ve no bus for you. Get them walking!” # who: han
* [Move the list now, in all three hamlets # points: people 2, decide 1 # why: You have lost twenty-five minutes; some light is left. Admit it and move, without looking for a second excuse.]
    ~ early = 1
    Three calls of under a minute each, all repeated back.
    -> where
* [Call the three leaders into the office to agree on it # points: branch -1, decide -1 # why: You would pull the leaders out just when their hamlets need them. Four points by phone are enough: what, where, how, by when.]
    They come through the rain and run back through the rain. All that while three hamlets are without a leader.
    -> where
* [Press for a bus; it is safer for the old # points: people -1, decide -1 # why: The bus may never come and the road may go first. Those who can, walk; for the rest there are wheelchairs, handcarts and backs, now.]
    “I’ll try,” says Han. No bus comes.
    -> where

=== where
Three calls at almost the same moment. In Lower Bank Granny Gu will not leave her telephone. In Cragfoot Old Zhao will not leave his doorstep. In Old Mill Teacher Shen depends on an oxygen machine, and his daughter is afraid to move him. # picture: village # time: 18:15
Each caller says: come yourself. Where are you for the next hour?
* [To Lower Bank, to Granny Gu # points: people 1 # why: Most people live there, and she trusts you. But she can walk; the one who can least wait is the man who cannot live without power.]
    ~ place = 1
    -> bank_door
* [To Cragfoot, to Old Zhao # points: people 1, info 1 # why: Houses under a slope cannot wait, and an old resident sees what others miss. Make sure somebody stays with the other two.]
    ~ place = 2
    -> crag_door
* [To Old Mill, to Teacher Shen # points: people 2, decide 1 # why: Ask who can least wait: a power cut would kill him, and the low bridge goes first. The leaders keep talking to the other two.]
    ~ place = 3
    -> mill_door
* [Stay at the desk and help all three by telephone # points: decide 2, branch 1 # why: Whoever leads can be reached, and all three get an answer. The price: some doors only open to a face.]
    ~ place = 4
    -> desk_first

=== bank_door
Granny Gu is seventy-nine. The room is swept; the telephone sits on her knees. In the door Yao Qiuju, who keeps the shop and leads Lower Bank, shifts from foot to foot: the water is in the gardens. # picture: lane # time: 18:25
“You go on, all of you. I’m staying.” # who: gu
* [“I’ll give you an hour, and come back before dark.” # points: people -2 # why: In an hour the path is wetter, the helpers are more tired and you may be needed elsewhere. The list has to be out before dark.]
    -> bank_lane
* [Have Ding Lei carry her; she weighs nothing # points: people -1, decide 1 # why: With water at the door, yes. While there is time to talk, a person carried off tries to go back, and the neighbours who see it shut their doors.]
    -> gu_carried
* [“Granny, whose call are you waiting for?” # points: people 3 # why: Those who refuse to go are usually held by one particular thing. Once you know it, five minutes often settle it.]
    -> gu_phone

=== gu_phone
She studies you for a good while.
“Haisheng’s at sea. Once a month they put in to port, and he rings. Tonight at eight. It’s the only number he knows.” # who: gu
The clock on the wall says twenty to seven. # time: 18:40
* [Ring the shipping company while she listens; leave the school’s number # points: people 2, info 1 # why: Settled before her eyes, the matter no longer holds her. People leave for good when what worries them has been dealt with.]
    ~ gu = 1
    ~ haisheng = 1
    The girl at the other end reads the number back twice. Granny Gu fetches her own coat.
    -> bank_lane
* [Promise her the line will be switched to the school # points: info -1, people 1 # why: She goes, but you do not know that you can do it. A promise that fails once is not believed again: promise only what you can keep.]
    ~ gu = 1
    She believes you. Before locking up she pats the telephone.
    -> bank_lane
* [Leave Yao Qiuju in the house to take the call at eight # points: people -1, branch -2 # why: For one call you leave a leader in a house about to flood, and the lane without its leader. Nothing is worth having someone wait in a danger zone.]
    ~ gu = 1
    ~ haisheng = 1
    ~ luck = luck + 1
    Granny Gu goes. At six minutes past eight Yao will come out wading, with Haisheng’s message written on her palm.
    -> bank_lane

=== gu_carried
She does not shout, she only beats Ding’s back with her fists. Along the lane doors open and close again. By the well she begins to cry: “Haisheng’s call…” # time: 18:40
* [Do not stop; explain it at the school # points: people -1, decide 0 # why: Her body arrives, her mind does not. All night she will be trying to go back, and someone will have to watch her.]
    ~ gu = 2
    -> bank_lane
* [Let Yao walk beside her; you see to the others # points: people 1, branch 0 # why: A familiar face helps a great deal. But it was you who hurt her, and the word she needs is yours.]
    ~ gu = 1
    Yao takes her arm and gossips all the way up the hill.
    -> bank_lane
* [Set her down, say sorry, and ask about the call # points: people 2, decide 1 # why: An apology takes a minute. She walks on her own feet, and the whole lane has seen it. Stopping is how one mends having gone too far.]
    ~ gu = 1
    ~ haisheng = 1
    One call to her son’s shipping company, and they have the school’s number. She wipes her face. “Come on, then.”
    -> bank_lane

=== bank_lane
{ gu == 0:
    Granny Gu’s light is still burning. # time: 18:55
- else:
    Granny Gu is on her way up. # time: 18:55
}
In the middle of the lane Ge San, the fisherman, is roping nets and a diesel engine to a tricycle. Three families are stuck behind him.
“Boat and nets are all I’ve got. Five minutes!” # who: ge
* [Lend a hand; the sooner it is tied, the sooner it moves # points: people 0, decide -1 # why: Once you help load, everyone behind goes back for more. Five minutes become half an hour.]
    It is tied. But two of the families have gone back for their refrigerators.
    -> bank_tail
* [Make him leave it, and tip the tricycle into the ditch # points: decide 1, people -2 # why: The lane is open, and all he owned is in the ditch. He will be the first to slip back to the river tonight.]
    The lane is open. Ge San squats by the ditch without a word.
    -> bank_tail
* [Tricycle to the wall, people through; nets locked in the shop loft # points: people 2, decide 2 # why: People come first, and his things get a place, so that he need not come back for them. An order with a way out works better than an order.]
    ~ ge = 1
    Ge San turns the lock himself and hangs the key round his neck.
    -> bank_tail

=== bank_tail
Most of the list is up the hill. Some thirty people remain in the lane, shoes on, bags by the door. Yao Qiuju holds the sheet. # time: 19:10
“When it’s time for the rest: who goes last?” # who: yao
* [You will come last yourself # points: people 0, branch -1 # why: It sounds fine, but at that moment three hamlets cannot find you. The end of the line belongs to whoever knows the lane best.]
    Yao looks at you, says nothing, and puts the sheet away.
    -> tally
* [Yao comes last, and chalks every door she shuts # points: info 2, branch 1 # why: With someone at the end nobody drops out unseen, and the chalk tells anyone who comes later which house is empty.]
    ~ tail = 1
    She takes two pieces of chalk from the shop and drops them in her apron.
    -> tally
* [Ding Lei makes a last round on his motorbike # points: info 0, decide -1 # why: A motorbike flashes past; it sees no one indoors and checks no sheet. The last one has to go door by door.]
    Ding pats the tank. “Leave it to me.”
    -> tally

=== crag_door
Nine houses with the steep hill at their backs. Old Zhao sits on his doorstep smoking a pipe. Yang Cheng, his nephew, who leads Cragfoot, stands in the rain beside a handcart. # picture: hill # time: 18:30
“Eighty years I’ve lived with this hill. If it means to come down, it’ll tell me first.” # who: zhao
* [“And what has it told you these last days?” # points: people 2, info 3 # why: Asking what he has seen does more than arguing. Residents’ own eyes are the backbone of landslide watching.]
    ~ sign = 1
    -> crag_spring
* [“The lads will carry you. You needn’t walk a step.” # points: people 0 # why: You take it that he fears the walk; he fears being a burden. A solution offered before asking is mostly the wrong one.]
    -> crag_coffin
* [Leave him to Yang Cheng and see to the other eight # points: branch 1, people 0 # why: Letting family talk is sound, and nobody else is kept waiting. But Yang has tried all afternoon: it needs another question.]
    -> crag_coffin

=== crag_spring
He points behind the house with the pipe. The spring, clear in any rain, runs yellow today. Above the pigsty a crack as wide as a hand runs through the grass. Since morning the door jams in its frame. # time: 18:40
“That crack wasn’t there yesterday.” # who: zhao
* [Move the two houses below the crack; watch the rest # points: people 1, decide -1 # why: Two houses fewer is good. But a slide does not stop at a garden wall: those beside and below are in its path too.]
    ~ zhao = 1
    -> crag_watch
* [Send photographs to the township and wait for an expert # points: info 1, decide -2 # why: Do send the pictures, but do not wait. A new crack, a muddy spring and a jammed door are signs to leave without being told.]
    -> crag_watch
* [All 27 leave now; report while they walk # points: decide 3, people 1 # why: When several signs come together, leave first and report second. A slide takes seconds; a needless walk costs one evening.]
    ~ zhao = 1
    ~ crag = 1
    -> crag_watch

=== crag_coffin
Old Zhao knocks out his pipe and does not answer. Yang lowers his voice: the coffin stands in the front room, three coats of lacquer; he is afraid for it. And the other eight households are waiting to see what he does. # time: 18:42
* [Time is short: two men take his arms; apologise later # points: decide 1, people -1 # why: In an urgent landslide danger the regulations do allow people to be moved by force. But there was still time to talk, and eight households were watching.]
    ~ zhao = 1
    He is out, and silent all the way. The other eight doors stay shut.
    -> crag_path
* [Leave him a whistle and a torch; come back in an hour # points: people -2 # why: If the slope moves there is no time to whistle. Nobody on the list is to be put off with “later”.]
    He hangs the whistle on his pipe and goes on smoking.
    -> crag_path
* [Raise the coffin on benches, then ask him to call the eight # points: people 3, branch 1 # why: His worry is dealt with, and he is needed: he can go with dignity. When the old man walks, the hamlet walks.]
    ~ zhao = 1
    ~ sign = 1
    ~ crag = 1
    He goes from door to door: “Out! My spring’s run yellow, what are you waiting for?” All twenty-seven come.
    -> crag_path

=== crag_watch
{ crag == 1:
    Twenty-seven people are walking to the school. # time: 18:55
- else:
    Most people are still indoors, watching you. # time: 18:55
}
Ding Lei looks up at the crack, two bamboo stakes in his fist.
“I’ll go up and put one on each side. Measure every half hour, and we’ll know if it’s moving.” # who: ding
* [On a rope: ten minutes, straight up and back # points: people -2, info 1 # why: No measurement is worth a person. Nobody climbs a cracked slope, and nobody may send another up.]
    ~ luck = luck + 1
    He comes down covered in mud; a great piece of turf has slid away under his boots.
    -> tally
* [Nobody climbs; two watch from across the road, with a signal # points: decide 2, people 1 # why: Watching is useful from a distance: leaning trees, noises, an agreed torch signal. That is enough.]
    Two people in rain capes take their stand beyond the threshing floor.
    -> tally
* [No watching: rope off the road and let nobody in # points: decide 1, info -1 # why: Closing the road is right. But whatever the slope does next, nobody sees it and nobody warns you.]
    The red rope shivers in the wind.
    -> tally

=== crag_path
There are two ways to the school: eight minutes along the foot of the slope, or twenty by the road round the threshing floor, well away from it. The children are wet through. # time: 18:58
“Take the slope path. Get the kids dry.” # who: yang
* [The young take the slope path, old people and children the road # points: decide -1 # why: A slope does not ask how old you are. And now there are two groups to count.]
    ~ luck = luck + 1
    Both groups arrive. A stone has come down and lies in the middle of the path.
    -> tally
* [Take the slope path and get them indoors # points: people 0, decide -2 # why: No stones came down: that was luck. On a slope soaked all day the foot is the worst place to be.]
    ~ luck = luck + 1
    Eight minutes, and nothing happens. Pebbles rattle down behind you; no one looks back.
    -> tally
* [Take the road round the threshing floor # points: decide 3 # why: Keeping off the foot of a slope is the first rule of choosing a route. Twelve minutes of rain buy firm ground all the way.]
    Twenty minutes. The children sing the whole way.
    -> tally

=== mill_door
Old Mill lies across a side stream; the water is a foot below the low bridge. Teacher Shen is propped up in bed, a tube at his nose. The oxygen machine hums. # picture: river # time: 18:30
“Every move costs him three days. Here at least he has the machine.” # who: shenyu
* [To the school with the machine; it is close # points: people 1 # why: Better than staying across the stream. But the school can lose power too: he belongs where there is oxygen and a doctor.]
    ~ shen = 1
    Four people carry his chair across the bridge, the machine wrapped in a rain cape.
    -> mill_shed
* [Leave him with a cylinder until the water comes # points: people -2 # why: One cylinder does not last the night, and the bridge is the first thing the water takes. When he must go, he may not be able to.]
    His daughter breathes out. The old man looks at the water outside.
    -> mill_shed
* [To the township health centre while the road is open, with his daughter # points: people 3, decide 1 # why: Anyone who lives on a powered device goes to oxygen and a doctor before the power and the road fail. With his daughter beside him he can bear it.]
    ~ shen = 2
    “He taught me to read,” says the driver, and lays the seat flat.
    -> mill_shed

=== mill_shed
Behind the house the mushroom shed is lit. Four hired pickers mind the drying oven. # time: 18:55
{ pickers == 1:
    Their names are on the new sheet.
- else:
    They are on nobody’s sheet.
}
“If we stop the oven the batch is ruined. That’s a month’s work for all of us. Can’t it wait till morning?” # who: peng
* [Shut it down, they leave now; log the loss and report it # points: people 3, info 1 # why: You take the people out and take his loss seriously. Hired hands and lodgers are the ones who get missed: bring them out yourself.]
    ~ pickers = 2
    Peng swears and shuts the damper. On the phone Luo writes it down: six baskets, fresh.
    -> mill_bridge
* [Write down the four names; they leave at the fast gong # points: info 1, people -1 # why: With the names you can count them. But beside an oven nobody hears a gong, and by then the stream cannot be crossed.]
    ~ pickers = 1
    The four nod and turn back to their trays.
    -> mill_bridge
* [They are Peng’s workers; let him decide # points: people -2 # why: Whoever sleeps in the village tonight is yours to count. Leave the choice to a man afraid of his loss, and he will gamble.]
    “We’ll come when this batch is done,” says Peng.
    -> mill_bridge

=== mill_bridge
Back at the bridge, water runs over the slab: only ankle-deep, but fast. Behind you stand Tian Fang and those who have come along. The tea path to the north road takes half an hour more. # time: 19:15
“Hand in hand. It’s twenty steps.” # who: ding
* [Up to the top floor of the mill until the water drops # points: decide 0, people 0 # why: With no way out this is right. But there is a dry way, and people stuck upstairs only give the rescuers one more trip.]
    ~ luck = luck + 1
    Forty minutes later the water has not dropped. You take the tea path after all, in the dark.
    -> tally
* [Hand in hand, quickly, and nobody lets go # points: decide -2, people -1 # why: Fifteen centimetres of fast water can knock an adult over, and you cannot see whether the slab is still there. One falls and pulls the rest.]
    ~ hurt = hurt + 1
    Halfway over Tian Fang loses her footing. You drag her back; her wrist is broken. It is a long while before anyone on the bank can stand up.
    -> tally
* [Turn round: the tea path, up to the north road # points: decide 3 # why: Never go through moving water; turn round, however late you are. Half an hour longer, and nobody lost.]
    Half an hour. At every bend Tian Fang counts aloud. All there.
    -> tally

=== desk_first
The map lies flat; three receivers are waiting, each with a hand over it. Luo looks to see which you take first. # time: 18:25
* [Cragfoot: Old Zhao had a fall this morning # points: people 0 # why: Under the slope they cannot wait long either. But of the three only one man’s life hangs on a socket.]
    ~ shen = 1
    By the time Old Mill’s turn comes, no car is left. They carry Teacher Shen to the school.
    -> desk_gu
* [Old Mill: Teacher Shen cannot do without power # points: people 2, decide 1 # why: Ask who can least wait. The man who lives on power and the bridge that goes first are both at Old Mill. A car to the health centre, now.]
    ~ shen = 2
    At 18:35 the car is over the low bridge, his daughter beside him, bound for the health centre.
    -> desk_gu
* [Lower Bank: most people, nearest the water # points: people 1 # why: Numbers count. But Granny Gu can still walk in twenty minutes; in twenty minutes Teacher Shen may have no bridge.]
    ~ shen = 1
    By the time Old Mill’s turn comes, every car is out. They carry Teacher Shen to the school.
    -> desk_gu

=== desk_gu
Yao Qiuju, who leads Lower Bank, sounds short of breath. Behind her somebody keeps murmuring: “At eight. He rings at eight…” # time: 18:38
“She won’t let go of that telephone. Shall I get two lads to lift her?” # who: yao
* [“Lift her. We can’t lose time.” # points: people -1, decide 1 # why: It is quick. But someone carried off by force thinks only of going back, and you will need a person to watch her all night.]
    ~ gu = 2
    -> desk_zhao
* [“See to the others first and come back to her.” # points: people -1 # why: The list must be out before dark. Later only means wetter, darker and more hurried.]
    -> desk_zhao
* [“Put her on. Granny, who is it that rings at eight?” # points: people 3, info 1 # why: The answer was in that murmur. Once heard, a call to her son’s shipping company with the school’s number settles it.]
    ~ gu = 1
    ~ haisheng = 1
    Her son Haisheng, at sea. Luo reaches his company and leaves the school’s number. Granny Gu hangs up to fetch her coat.
    -> desk_zhao

=== desk_zhao
Yang Cheng, who leads Cragfoot, is Old Zhao’s nephew. # time: 18:48
“Uncle keeps on about his spring being yellow and his door jamming. Old people talk. Shall I just drag him out?” # who: yang
* [“Wait. Ask what else he’s seen. Is there a crack in the slope?” # points: info 3, people 1 # why: A muddy spring and a jammed door mean the slope may be moving. What sounds like rambling may be tonight’s most important report.]
    ~ sign = 1
    ~ zhao = 1
    -> desk_crack
* [“Drag him out. The water won’t wait.” # points: people -1, decide 1 # why: He is out, but nobody has listened. The two things he named should have made you wake all of Cragfoot.]
    ~ zhao = 1
    -> desk_numbers
* [“Let him be, and move the others.” # points: people -2 # why: Nobody on the list is left behind for being stubborn. One more question, “what else have you seen?”, would have changed everything.]
    -> desk_numbers

=== desk_crack
Three minutes later Yang rings back in a different voice: above the pigsty there is a crack as wide as a hand. It was not there this morning. # picture: hill # time: 18:55
* [All 27 out now, and not along the foot of the slope # points: decide 3, people 1 # why: With these signs you go, and by a way that keeps off the slope’s foot. A slide takes seconds; a needless walk costs an evening.]
    ~ crag = 1
    By a quarter past seven all twenty-seven are past the threshing floor.
    -> desk_numbers
* [Report it to the township and wait for the expert # points: info 1, decide -2 # why: Report it, yes, but do not wait. When several signs come together, leave first and report second.]
    The township says the expert can be there tomorrow morning at the earliest.
    -> desk_numbers
* [Have Yang climb up and see how deep it goes # points: people -2, info 0 # why: Nobody climbs a cracked slope. Deep or shallow, the people must leave: a closer look buys nothing.]
    ~ luck = luck + 1
    “My stick didn’t reach the bottom.” As he comes down, stones roll past him.
    -> desk_numbers

=== desk_numbers
The figures come in. Old Mill: “seven”. Lower Bank: “fifteen or so”. Cragfoot: “pretty well”. Han from the township is on the line. # picture: village # time: 19:20
“How many have you got out? I have to tell the county.” # who: han
* [“About forty. It’s going well.” # points: info -2 # why: “About” means that somebody is being looked for, or that nobody is. The township sends help by your figure.]
    ~ luck = luck + 1
    -> zhao_gate
* [“It isn’t complete. I’ll report when it is.” # points: info -1 # why: Silence reads as “no trouble here”. An incomplete figure can be reported with its time, and corrected later.]
    -> zhao_gate
* [“Five minutes. They read me the names and I tick the sheet.” # points: info 3 # why: Only names show who is missing. Report what is ticked, and say plainly what is not.]
    -> zhao_gate

=== tally
{ place != 2 && early == 1:
    ~ zhao = 1
}
{ place != 1 && tree == 1:
    ~ gu = 1
}
{ place != 3:
    { mill == 1:
        ~ shen = 2
    - else:
        ~ shen = 1
    }
}
At the school gate Luo ticks the sheet under the lamp. # picture: gate # time: 19:35
{ gu:
- 0: Granny Gu’s box is empty.
- 1: Granny Gu has taken the chair beside the telephone.
- 2: Granny Gu sits with her face to the door.
}
{ zhao:
- 0: Old Zhao is still at home.
- 1: Old Zhao is here, his pipe unlit.
}
{ shen:
- 0: Teacher Shen is still across the stream.
- 1: Teacher Shen and his machine are in the staff room.
- 2: Teacher Shen is in the health centre.
}
“The township wants a figure. What do I say?” # who: luo
* [Only those ticked, and the missing by name # points: info 3 # why: Say who is in and name who is not. The figure need not look good; it must be right, so that help is sent to the right place.]
    -> zhao_gate
* [“About forty; all going well.” # points: info -2 # why: “About” means that somebody is being looked for, or that nobody is. The township sends help by your figure.]
    ~ luck = luck + 1
    -> zhao_gate
* [Wait until it is complete, rather than keep correcting # points: info -1 # why: Silence reads as “no trouble here”. An incomplete figure can be reported with its time, and corrected later.]
    -> zhao_gate

=== zhao_gate
{ shen == 0:
    ~ shen = 1
    ~ luck = luck + 1
    At eight neighbours bring Teacher Shen over the tea path on a door, the cylinder between his knees.
}
{ zhao == 1 && sign == 0:
    -> zhao_says
- else:
    -> evening
}

=== zhao_says
As you cross the hall somebody catches your sleeve. It is Old Zhao. # picture: hall # time: 19:50
“Secretary. My spring’s run yellow today, and my door’s jammed. I keep saying it and nobody takes any notice.” # who: zhao
Some twenty people are still at home in Cragfoot.
* [“You rest now, uncle. I’ll come when this is done.” # points: people -1, info -2 # why: The most important news often comes from the quietest voice. It takes one minute now; “when this is done” will be too late.]
    He lets go and sits down again.
    -> evening
* [Send Yang Cheng back to climb up and look for cracks # points: info 1, people -2 # why: Wanting to check is right; sending a man up that slope at night is not. A muddy spring and a jammed door are enough to go on.]
    ~ sign = 1
    ~ luck = luck + 1
    Yang rings: “There’s a crack, as wide as a hand. I’m coming down.” The line drops, then comes back.
    -> evening
* [Crouch and hear him out; all of Cragfoot leaves now # points: info 3, decide 2 # why: A muddy spring and a jammed door are warning signs: leave first, report second. That minute of listening was the best spent of the night.]
    ~ sign = 1
    ~ crag = 1
    By a quarter past eight all twenty-seven of Cragfoot are in, by way of the threshing floor.
    -> evening

=== evening
{ qiu == 1:
    -> drop
- else:
    -> prepare
}

=== drop
Flash flood warning: prepare to move. The slow gong sounds. # picture: river # time: 20:30
{ gu == 0:
    ~ gu = 2
    ~ luck = luck + 1
    Two lads wade out with Granny Gu on their backs.
}
Qiu rings from the high bank, his voice tight:
“It’s raining harder, and the water has dropped a hand. I’ve seen that only once.” # who: qiu
Over thirty people are still at home in Lower Bank.
* [Send Ding Lei upstream to see where it is blocked # points: info 0, people -2 # why: The water held back may break loose at any time, and whoever goes to look stands in its path. Tell the township; they look upstream.]
    ~ luck = luck + 1
    A kilometre up he turns and runs. “There’s a roar up there!”
    -> hill_night
* [Use the lull: let households bring up one more load of grain # points: decide -2 # why: This lull deceives. Falling water in heavy rain means a blockage upstream; the longer it holds, the harder it comes.]
    ~ luck = luck + 1
    The lane grows busy again. “Didn’t I say it was nothing?” somebody calls.
    -> hill_night
* [Do not wait for the order: fast gong, empty Lower Bank # points: decide 3, people 1 # why: A sudden fall while it still rains means a blockage upstream: leave without waiting for a warning. His one sentence was worth a bridge.]
    ~ bank = 1
    In twenty minutes the lane is empty. At five to nine a wall of water full of trees goes over the bridge.
    -> hill_night

=== prepare
Flash flood warning: prepare to move. The slow gong sounds; the water is at the yellow line. Nobody is posted at the gauge. In the dark you only hear it. # picture: lane # time: 20:30
{ gu == 0:
    ~ gu = 2
    ~ luck = luck + 1
    Two lads wade out with Granny Gu on their backs.
}
“There’s still thirty-odd in the lane. Send them now? It’s dark and slippery.” # who: yao
* [Stop the gong; it is frightening the old and the children # points: info -2, people -1 # why: A gong is there to wake people. Silence it once, and the next time nobody takes it seriously.]
    ~ luck = luck + 1
    The gong stops. Some households put out their lights again.
    -> hill_night
* [They go now, with torches posted at the forks # points: decide 3, people 1 # why: With nobody watching the water you do not gamble on half an hour. People walk slowly at night: leave at the slow gong, arrive before the fast one.]
    ~ bank = 1
    The torches move up the hill like beads on a string. Before nine the lane is empty.
    -> hill_night
* [Shoes on, bags by the door, one awake, wait for the fast gong # points: decide 1, people 0 # why: That is the rule for “prepare”. But with nobody at the gauge the fast gong may come late; families with children should be walking.]
    Yao goes from door to door; her voice fades down the lane.
    -> hill_night

=== hill_night
{ crag == 1:
    -> crag_empty
- else:
    -> crag_noise
}

=== crag_noise
Behind the voice on the telephone something keeps cracking. # picture: hill # time: 21:00
{ zhao == 0:
    “Trees are snapping up there, stones are on the road! There’s twenty-odd of us still in, and uncle!” # who: yang
- else:
    “Trees are snapping up there, stones are on the road! There’s twenty of us still in!” # who: yang
}
* [Fast gong! Sideways to the threshing floor, hands empty # points: decide 3, people 1 # why: Sideways, out of the line of the slide, is the only way fast enough. Nothing is carried, and a gong is quicker than a phone.]
    ~ crag = 1
    ~ zhao = 1
    ~ luck = luck + 1
    The gong splits at the rim. At twelve past nine all twenty-seven stand on the threshing floor, some of them barefoot.
    -> bank_go
* [Make sure it is the slope; report again in ten minutes # points: info 0, decide -2 # why: Snapping trees and rolling stones are the answer. Whatever needs checking can be checked once people are safe.]
    No reply, only rain.
    -> bank_go
* [Out by the path along the foot; it is the shortest # points: decide -2, people -1 # why: The shortest way lies straight below the slope. From a slide you move sideways, even if it is longer.]
    ~ crag = 1
    ~ zhao = 1
    ~ hurt = hurt + 1
    They get through. A stone has broken a young man’s collarbone.
    -> bank_go

=== crag_empty
The people of Cragfoot have been sitting in the hall, and the hill has not stirred. Yang Cheng gets up, a few men behind him. # picture: hall # time: 21:05
“The pigs haven’t been fed since morning, and nothing’s come down. Let two of us go. Half an hour.” # who: yang
* [Ask the township whether they may; it is for them to say # points: info 1, decide 1 # why: No return without permission: right. But it was you who called them out; the “no” is yours to say first.]
    Han says no. “So you can’t decide it yourself,” says Yang.
    -> bank_go
* [No. Say why, and when you will look again; log the pigs # points: people 2, decide 2 # why: People are seldom lost while leaving, mostly while going back. A reason, a time and respect for the loss make it bearable.]
    Yang sits down swearing. “How many, what weight?” asks Luo. He tells her, more quietly.
    -> bank_go
* [Let two go with torches, back in half an hour without fail # points: people -2, decide -1 # why: Not yet fallen does not mean it will not fall. Going back for animals is among the commonest ways to die.]
    ~ trapped = 2
    Two torches bob away towards Cragfoot.
    -> bank_go

=== bank_go
{ bank == 1:
    -> slide
- else:
    -> bank_gong
}

=== bank_gong
Red: move at once. The river jumps the red line, carrying whole trees. Thirty-one people are still in Lower Bank, and there is water in the two lowest yards. # picture: lane # time: 21:20
~ bank = 1
~ luck = luck + 1
* [Fast gong: everybody up, hands empty, lights at the forks # points: decide 2, people 1 # why: Now it takes one sound, one movement, one way up.]
    Fourteen minutes. A quarter of an hour later nobody could have passed the well.
    -> slide
* [Go down yourself and knock at every door # points: people 0, branch -1 # why: Knocking is the hamlet leader’s task, and she is there. With you in the lane nobody decides elsewhere, and you are the thirty-second to get out.]
    You come up with a child on your back, water at your knees. Five missed calls.
    -> slide
* [Read route and precautions over the loudspeaker, twice # points: info 0, decide -1 # why: A long message makes people stand in the door and listen. Explain by day; in the emergency sound the fast gong.]
    During the second reading Yao beats a washbasin. Only then do people move.
    -> slide

=== slide
{ crag == 0:
    { zhao == 0:
        ~ trapped = 1
        ~ zhao = 1
    - else:
        ~ trapped = 2
    }
}
{ trapped > 0:
    -> slide_trapped
- else:
    -> slide_clean
}

=== slide_clean
A dull boom; the floor trembles. The hill has come down. Old Zhao’s house is gone, a stretch of the main road is buried. The hall is so quiet that you hear the rain. # picture: slide # time: 21:40
“Cragfoot… they’re all in here, aren’t they?” # who: luo
Nobody can say for certain.
* [Send a few people to see whether anyone is buried # points: people -1, decide -1 # why: More of it may come down. Call the names in here first: if all are present, nobody needs to go.]
    ~ luck = luck + 1
    Halfway there it slips again; the mud stops a dozen steps from their feet. Only then do you call the names.
    -> missing
* [Each hamlet leader calls a number; add them up # points: info -1 # why: Separate counts take a child twice and a visitor not at all, and the sum does not show it. You need names, not a total.]
    Added twice, two results. In the end you read out the sheet after all.
    -> missing
* [Luo alone, by household, against the sheet; then report to 119 # points: info 3, decide 1 # why: One person, one sheet, by household: first learn whether anyone needs rescue, then report it. So no rescuer takes a risk for nothing.]
    Household by household she waits for a “here” after each name. Cragfoot: twenty-seven, all here.
    -> missing
* [Calm everyone down; the roll can wait till morning # points: people 1, info -2 # why: Calming people is needed. But what the township and 119 must know first tonight is whether anyone lies under it.]
    The crying dies down. Then the township rings: is anyone buried or not? You call the roll after all.
    -> missing

=== slide_trapped
{ trapped == 1:
    A dull boom: the hill has come down over the houses and the road. Old Zhao did not get out. From the edge of the heap comes a knocking. # picture: slide # time: 21:40
- else:
    A dull boom: the hill has come down over the houses and the road. Yang Cheng did not get out. From the edge of the heap comes a knocking. # picture: slide # time: 21:40
}
Stones are still falling. A dozen men have picked up spades.
“I’m going in! If we wait, he’s dead!” # who: ding
~ hurt = hurt + 1
* [Ding and three on ropes, from the side, one watching the slope # points: people 0, decide -1 # why: From the side and with a lookout is better than a rush. But on a moving slope without equipment the rescuer becomes the second casualty.]
    ~ hurt = hurt + 1
    ~ ding = 1
    In forty minutes they have him out, alive. A slab has broken Ding’s leg.
    -> count
* [A life is at stake: everybody digs until help comes # points: people 0, decide -2 # why: On a moving slope a dozen diggers can mean a dozen dead. Report, pull back to the side, post a lookout first.]
    ~ dead = dead + 1
    ~ ding = 2
    Four minutes later it slips again. The others jump clear. The man underneath will live. Ding Lei does not.
    -> count
* [Call 119; back to the side, watch the slope, call and listen # points: decide 3, info 1 # why: Rescue must be quick, and the rescuers must live. A trained crew needs three things: where, how many, is it still moving. You gave all three.]
    The fire crew comes by the north road. By one in the morning they will have him out: alive, his legs crushed.
    -> count

=== count
All three hamlets are inside now. The hall hums; somebody is crying. Time to count. # picture: gate # time: 22:05
* [Each hamlet leader calls a number; add them up # points: info -1 # why: Separate counts take a child twice and a visitor not at all, and the sum does not show it.]
    Added twice, two results. In the end you read out the sheet after all.
    -> missing
* [Have people stand still and count heads quickly # points: info -1 # why: Even a right total does not say who is missing. One villager fewer and one stranger more, and it still looks fine.]
    Halfway through some people go for water. In the end you read out the sheet after all.
    -> missing
* [Luo alone, household by household, against the sheet # points: info 3 # why: One person, one sheet, by household: what is missing then is a name, not a difference. Visitors and outsiders get a line of their own.]
    Hoarse, household by household, she waits for a “here” after each name.
    -> missing

=== missing
{ pickers == 1 && mill == 1 && place != 3:
    ~ pickers = 2
}
{ pickers < 2:
    -> pickers_missing
}
{ ge == 0 && tail == 0 && ding == 0:
    -> ge_missing
}
-> one_more

=== ge_missing
One box is empty: Ge San, the fisherman. His boat is tied to the willow, says his sister, and he has talked of nothing else all evening. Down in the dark the river roars. # picture: river # time: 22:15
“I could walk that path with my eyes shut. Ten minutes and I’ll have him back.” # who: ding
* [Ring him, tell 119, and shout from the last dry step # points: decide 3, info 1 # why: Name, last place and time go to 119; light and voices can guide him. You do not send the next person after him.]
    At 22:38 a light answers from the bank above the willow. Ge San has climbed out by himself. The boat is gone.
    -> network
* [Ding goes on a rope, with two people holding it # points: people -1, decide -2 # why: In fast water a rope can hold a man under. Nobody without training and equipment goes in.]
    -> rope
* [He will be at his brother’s; tick him for now # points: info -2 # why: “He will be” is a guess. An open name is still being looked for; a ticked one is not, by anybody.]
    ~ hurt = hurt + 1
    Tonight nobody looks for him. At first light a fire crew will take him out of the willow, after seven hours wet through, unable to speak.
    -> network
* [Take a torch and go down yourself # points: branch -2, decide -1 # why: A hundred people lose the one who decides. If you do not come back either, two are missing.]
    -> you_go

=== pickers_missing
{ pickers == 1:
    Four boxes are empty: the pickers from the mushroom shed. # picture: river # time: 22:15
- else:
    Every box is ticked. Then Peng, who runs the mushroom shed, gets up, white in the face. # picture: river # time: 22:15
}
“My four pickers are still in the shed. I thought they’d come by themselves.” # who: peng
Across the stream a light burns. The low bridge is under water.
* [Tell 119; with loudhailer and lamp send them up the tea terraces # points: decide 3, info 1 # why: They are over there, and so is their way out: the terraces behind them are dry. Light and voices can cross, so nobody has to.]
    ~ pickers = 2
    The light across the water swings, then climbs. At half past eleven four muddy people walk in by the north road.
    -> network
* [A young man takes a rope over the low bridge to fetch them # points: people -1, decide -2 # why: You cannot even see whether the slab is there. One more across is one more stranded, or one fewer alive.]
    -> rope
* [Tell them to go up to the mill’s top floor until morning # points: decide 0, people 0 # why: Right if a solid floor is all there is. But behind them the terraces are dry, and now they can still walk. If they wait, 119 must know.]
    ~ luck = luck + 1
    ~ pickers = 3
    The light moves to the upper floor and burns all night.
    -> network
* [Go to the bridge yourself and see whether it can be crossed # points: branch -2, decide -1 # why: A hundred people lose the one who decides. And once you stand at the water, the next step comes easily.]
    -> you_go

=== one_more
Every box is ticked, and there is one person too many. By the door squats a young courier whose van is parked up the road. Nobody has written him down. # time: 22:15
“I’m only sheltering. Don’t write me down, they’ll dock my pay if they hear.” # who: courier
* [He is not from the village; leave him out # points: info -2, people -1 # why: Everyone who is here tonight is yours to count. If he leaves unrecorded and gets lost, nobody will know to look.]
    ~ luck = luck + 1
    He shrinks back. In the night he goes out and returns; nobody notices.
    -> network
* [A line of his own: name, phone, where the van stands # points: info 2, people 1 # why: Outsiders get a line of their own, for the count and nothing else. Once you say so, he gives his name.]
    “Lei. The van’s at the orchard gate,” he says. “As long as my boss doesn’t see it.”
    -> network
* [Have him drive off while the north road is open # points: people -1, decide -1 # why: At red nobody should be on the road. He knows it by day; nobody knows it tonight.]
    ~ luck = luck + 1
    The tail lights are soon gone. Later you hear that he spent the night stopped on the road.
    -> network

=== rope
{ pickers < 2:
    The water is at his waist. The rope snaps tight; he shouts something you cannot make out. Across the stream four torches sway close to the water. # picture: river # time: 22:25
- else:
    The water is at Ding’s waist. The rope snaps tight; he shouts something you cannot make out. Further on, in the willow, there is the small light of a phone. # picture: river # time: 22:25
}
* [Give him more rope; it is only twenty metres # points: decide -2, people -2 # why: The longer the rope, the better the water can hold him down. He could not stand any more; going on was a gamble with his life.]
    ~ hurt = hurt + 1
    { pickers < 2:
        ~ pickers = 3
    }
    The water slams him into a wall. Five people haul him back with three broken ribs. Those he went for will be fetched by the fire crew at dawn.
    -> network
* [Send two more in, hand in hand, to reach him # points: decide -2, people -2 # why: A human chain in fast water breaks at one hand and all are gone. The more go in, the more need saving.]
    ~ dead = dead + 1
    { pickers < 2:
        ~ pickers = 3
    }
    The chain breaks. Two get out. The last to go in does not: Yao Qiuju’s nephew, nineteen years old.
    -> network
* [Haul him back now; you saw lights, give 119 the place # points: decide 2, info 1 # why: A light gives a place, which is what rescuers need most. Undo the mistake while the rope can still be pulled.]
    ~ luck = luck + 1
    { pickers < 2:
        ~ pickers = 3
    }
    He lies on the steps coughing up water. The fire crew comes with a boat; before dawn everyone is out.
    -> network

=== you_go
Under the last street lamp the water slides over your shoes, so cold that it hurts. Twenty metres on a light is moving. Your phone has no signal; there is nobody behind you. # picture: river # time: 22:25
* [Back to the dry step: signal, shout, have 119 told # points: decide 3, info 1 # why: Turning round is the hardest thing and the right one. From dry ground light and voice still carry, and you are still there to lead.]
    ~ pickers = 2
    You shout for ten minutes; the light works its way uphill. By eleven they have come round from above, every one.
    -> network
* [A few more steps, one hand on the wall # points: decide -2, people -1 # why: Fifteen centimetres of fast water can knock an adult down, and the road may be gone. Everyone who went in thought it was only a few steps.]
    -> leaderless
* [Stay where you are and wait for them to come across # points: decide -1 # why: In effect you are calling them into the water. What they need is to be shown the way up and out.]
    ~ luck = luck + 1
    { pickers < 2:
        ~ pickers = 3
    }
    At your calves you step back. The light waits a while, then climbs away by itself.
    -> network

=== leaderless
At the third step there is no ground. The water throws you against something twice, and you are holding a pole.
At three in the morning a fire boat takes you off it. Those you went for had long since climbed the bank. At the school a hundred people waited for you; nobody dared decide, and some quarrelled and went home.
“If you’d been there, they wouldn’t have gone,” Luo says at your bedside. She says no more than that. # ending: leaderless
-> END

=== network
At a quarter to eleven the lights go, then the phones, bar by bar. The township said this afternoon: if the network fails, bring a note to the tea station on the north road. A figure is due at eleven. # picture: hall # time: 22:45
* [One young man on a motorbike, quickly there and back # points: info 1, people -1 # why: The message gets through. But if one person alone has an accident nobody knows and nobody helps: runners always go in pairs.]
    ~ news = 1
    ~ luck = luck + 1
    He comes off once, and half the note is pulp, but it arrives.
    -> light
* [Wait, it may come back; keep everyone in the dry # points: info -2 # why: Sparing people is kind. But outside nobody knows whether a hundred people are alive, and in here nobody knows what is coming down the river.]
    It does not come back that night.
    -> light
* [A written note, two people on foot, once every hour # points: info 3, branch 1 # why: Without a network the village needs a fixed line: in writing, in pairs, at set times, to a set place. “Nothing new” is a message too.]
    ~ news = 1
    The first pair is back at five past twelve with a stamped receipt.
    -> light

=== light
{ school == 1:
    Two lanterns burn; the ginger soup is still warm. # time: 23:10
- else:
    The hall is black. There is no hot water, and there are six blankets. # time: 23:10
}
Children are crying with cold. Fang wants the generator in the corridor, out of the rain. Somebody carries in two charcoal braziers.
“Once there’s light, people will settle.” # who: fang
* [In the corridor, with the door wide open # points: people -2 # why: A generator gives off carbon monoxide, which has no smell, and an open door does not clear it. Outdoors only, at least six metres from openings.]
    -> headache
* [Generator out in the bike shed, over six metres off; no braziers # points: people 3 # why: Carbon monoxide cannot be seen or smelt. Machine outdoors, six metres off, exhaust pointing away, no charcoal inside; against cold, share blankets and sit close.]
    It starts up in the shed. Three bulbs come on, and the crying stops.
    -> rumour
* [No generator; braziers in the middle, a window ajar # points: people -2 # why: Charcoal makes carbon monoxide just the same, and a window ajar does not help. No charcoal indoors; blankets, closeness and hot drinks instead.]
    -> headache

=== headache
Half an hour later, in the inner row, three children have headaches and an old man is sick. # time: 23:40
“They’ll have caught a chill in the rain.” # who: fang
* [Everything off, all windows open, everyone into fresh air, tell 120 # points: people 3, decide 1 # why: Several at once: treat it as carbon monoxide. Source off, air, people out, 120 told. Better a quarter of an hour of cold.]
    ~ luck = luck + 1
    In a quarter of an hour the children come round. Machine and braziers go to the bike shed.
    -> rumour
* [Hot ginger soup, and sweat it out under quilts # points: people -2 # why: Headache and nausea in several people at once: think of carbon monoxide first. Kept under quilts indoors they go on breathing it.]
    ~ hurt = hurt + 1
    One child cannot be woken. Carried outside he whimpers at last; he is taken to the health centre that night.
    -> rumour
* [Move the machine and braziers off and open two windows # points: people -1 # why: The right direction, but not enough. With people already ill: source off, out of the room, 120 told, no trying whether “a bit further” will do.]
    ~ luck = luck + 2
    Only when two more complain do you send everyone out. It ends well, by luck.
    -> rumour

=== rumour
The door flies open. A man, dripping: “Stone Dam has burst! My cousin told me himself!” The whole hall is on its feet. People snatch up their children. # time: 23:55
* [“Don’t believe a word of it. It isn’t true!” # points: info -2 # why: You do not know either. If one word of it turns out true, nobody will believe the next thing you say.]
    “How would you know?” Families crowd at the door with their quilts; it takes until one to calm them.
    -> road_night
* [Ask who and when; say what you know and don’t; send to check # points: info 3, people 1 # why: Trace the source, then say three things: what is known, what is not, when the next word comes. And this school stands above every flood mark.]
    “Who saw it?” Three questions on, nobody did. At five to one the answer comes: the dam is sound; it is releasing water as planned.
    -> road_night
* [Better safe than sorry: everyone up to the ridge now # points: decide -1, people -1 # why: It sounds like “leave early”, but the school is the safe high place. On a wet ridge in the dark with old people and children, falls are nearly certain.]
    -> ridge

=== ridge
On the ridge path you cannot see your hand; the rain comes sideways. The line is half a kilometre long. In front they shout that it is slippery; behind, someone has sat down with a child. # time: 00:10
* [Halt, count where you stand, and go back to the school # points: decide 2, branch 1 # why: A wrong order is taken back. Count first, then turn the line round, last becomes first.]
    ~ luck = luck + 1
    Everyone gets back, wet to the skin. On the table lies the answer: the dam is sound.
    -> road_night
* [Split: the quick go on, the slow turn back # points: info -1, decide 0 # why: Once people are split, the count is gone. At night not knowing where people are is the worst of it.]
    ~ luck = luck + 2
    It is two before the figures agree. A family of three has spent the time in a shed by the path.
    -> road_night
* [We have come this far; on to the top # points: decide -2, people -1 # why: On the wrong path, every step makes turning harder. “We’ve come this far” is not a reason.]
    ~ hurt = hurt + 1
    Aunt Jiang falls from her wheelchair and breaks a hip. Carrying her back takes two hours.
    -> road_night

=== road_night
{ shen == 2:
    -> van
- else:
    -> oxygen
}

=== oxygen
Teacher Shen’s lips are blue. His machine is dead, and the needle on the cylinder is in the red. The road is buried, the bridge gone. Zeng, who owns a digger, rubs his hands: # time: 00:25
“Give me an hour and I’ll scrape a lane through.” # who: zeng
* [Let Zeng dig, with people lighting and watching the slope # points: people 0, decide -2 # why: Every scoop out of an unsettled slide can set off the next. Clearing waits until specialists have looked, all the more at night.]
    ~ luck = luck + 2
    Halfway in, earth comes down over the cab; Zeng climbs out of the window. In the end they carry the old man by the north road.
    -> shift_time
* [Sit him up, keep him quiet, hold out until light # points: people -1 # why: Sitting up and resting is right, but without oxygen he will not last. The north road is open: get him out.]
    ~ hurt = hurt + 1
    By four he will no longer answer. “Half an hour later you needn’t have come,” the doctor will say.
    -> shift_time
* [Stretcher by the north road; runners ahead, 120 to the tea station # points: people 3, decide 1 # why: Meeting halfway is fastest, by the dry road, with bearers taking turns. What was not done by day cannot wait any longer.]
    ~ shen = 2
    { news == 1:
        Eight bearers in turns. At the tea station the ambulance light is already turning.
    - else:
        Eight bearers in turns. At the tea station you wait forty minutes for the car, on the last of the oxygen.
    }
    -> shift_time

=== van
Headlights beyond the slide. Tang Jian has driven back from the county town with four neighbours off the night shift. The two members at the barrier have stopped them. # picture: slide # time: 00:25
“Home’s right there, fifty metres over the top! My kid’s in that school!” # who: tang
* [Have Zeng scrape a lane through with his digger # points: decide -2, people 0 # why: Every scoop out of an unsettled slide can set off the next. Clearing waits for specialists, all the more at night.]
    ~ luck = luck + 2
    At the sixth scoop more of the slope comes down over the cab. Zeng climbs out of the window.
    -> shift_time
* [No. Take five names; sleep in town; carry their messages in # points: decide 2, people 2 # why: Nobody crosses a closed road. Names, a message and somewhere to sleep make the “no” bearable.]
    “Tell him Dad’s in town and comes at daylight.” The message is delivered.
    -> shift_time
* [Run a rope across and bring them over one by one # points: decide -2, people -1 # why: A rope helps against slipping, not against the slope. Five people on loose earth, to be home a few hours sooner.]
    ~ luck = luck + 2
    The fifth is hardly down when the place they crossed slides away. Nobody speaks.
    -> shift_time

=== shift_time
You have been up since six in the morning, and you have read the same line three times. # picture: hall # time: 01:00
{ qiu == 1:
    “I’ve slept since nine. Let me take over.” # who: qiu
- else:
    “I’ll take the rest of the night. You’ll make mistakes like this.” # who: luo
}
* [Five points over the map, both sign, sleep four hours # points: branch 3, decide 1 # why: Tired people make mistakes, and the decisions after dawn are harder. Warning, water, numbers, what is open, what was promised: then sleep.]
    ~ rested = 1
    You sign, and are asleep on a mat with your shoes on.
    -> log_night
* [A few words, then doze against the wall # points: branch 0, people 0 # why: Better than holding out. But two sentences do not hand over what is open and what was promised, so they keep waking you.]
    Your eyes have hardly closed when somebody shakes you.
    -> night_trouble
* [Hold on; it will soon be light # points: branch -2, decide -1 # why: Staying awake looks like duty. It is paid for with poor judgement after dawn, and it tells the others that you do not trust them.]
    ~ luck = luck + 1
    -> night_trouble

=== night_trouble
{ pickers == 2:
    -> theft
- else:
    -> granny
}

=== theft
Shouting. A woman has lost two hundred yuan and points at the four mushroom pickers in the corner: “They’re the only strangers here!” Two lads already have a hand on their bags. # time: 02:40
* [Ask the four to open their bags, so that all can rest # points: people -2 # why: Without a shred of evidence nobody has the right to search them. And once they open their bags, “stranger” means “thief”.]
    ~ luck = luck + 1
    Nothing in the bags. Before dawn the four have moved out to sit in the corridor.
    -> dawn
* [Move the four to the classroom next door # points: people -1, decide 0 # why: The shouting stops, and you have as good as found them guilty. It also makes one more corner to count.]
    They roll up their blankets in silence. Next day the money is under the woman’s insole.
    -> dawn
* [Nobody’s bag is touched; log it, help her look, police at daylight # points: people 3, branch 1 # why: Everyone here tonight is under your protection. A village may not search people: write it down, help her look, leave the rest to the police.]
    You hold the torch while she looks. It is under her insole. She carries a bowl of soup over to the corner.
    -> dawn

=== granny
A hinge creaks. Granny Gu, bag in hand, is on her way out. # time: 02:40
{ haisheng == 1:
    “Haisheng rang, so that’s all right. Only, I never banked the stove.” # who: gu
- else:
    “He’ll have rung at eight, and nobody there. I’ll go and wait. He’ll try again.” # who: gu
}
* [Have the door locked; nobody goes out tonight # points: people -2, decide 0 # why: A locked door kills when there is fire or when you must move again. Put a person at the door, not a lock.]
    ~ luck = luck + 1
    The lock clicks. All over the hall people sit up.
    -> dawn
* [Tell her the road is gone, and help her back to bed # points: people 1, decide 0 # why: True, and it stops her. But what troubles her is still there, and in an hour she will be up again.]
    At twenty to four the hinge creaks again. This time someone is sitting by the door.
    -> dawn
* [Sit down with her, fetch hot water and listen # points: people 3 # why: Those who want to go back at night mostly need to be heard. Ten minutes, then someone to sleep beside her, does more than reasons.]
    She tells you how Haisheng feared water as a boy. Then she falls asleep on Yao Qiuju’s shoulder.
    -> dawn

=== log_night
At five you are woken. The log lies under the lantern. Luo, half asleep, entered one household twice: three people too many. The four o’clock note with that figure has gone to the township. # time: 05:00
* [Tear out the page and copy it clean # points: info -2, branch 0 # why: Nobody trusts a log with a page torn out. One line through the error, still legible, is worth more than neatness.]
    ~ luck = luck + 1
    The book is clean. The township still has the wrong figure.
    -> dawn
* [One line through it, correction and time; send a correction now # points: info 3, branch 1 # why: Three people who do not exist will have rescuers searching for three people. Strike it out once, note the time, correct it upward at once.]
    At ten to six the receipt is back: correction received. Only then does Luo lie down.
    -> dawn
* [Correct the book; the township gets it with the six o’clock note # points: info 1 # why: The book is right. But for an hour the township may be sending people for those three: do not leave a wrong figure standing.]
    On the six o’clock note you write two lines of explanation.
    -> dawn

=== dawn
The rain has stopped and the sky is pale. The yard is full of people looking down at their own roofs. No word yet from the township. # picture: morning # time: 06:10
{ rested == 1:
    You have slept; your head is clear.
- else:
    You very nearly say “go on, then” without thinking.
}
“Just one look, and we come straight back.” # who: yao
* [The crest is still to come, the township decides; porridge first # points: people 2, decide 2 # why: Whoever ordered the move ends it. To hold people, give them a reason, a time, and something hot.]
    At five past eight the crest goes over the rails of the low bridge. In the yard, bowls in hand, people fall silent.
    -> morning_hub
* [One strong man from each household, one look and back # points: decide -1, people -1 # why: When the rain ends the danger does not: crests and slides often come hours later. Give way, and thirty-one people are in the danger zone.]
    ~ luck = luck + 2
    The crest comes at five past eight. The last two come up the hill running.
    -> morning_hub
* [Go down with a few members to see how things are # points: decide -1, branch -1 # why: Well meant, but once the leaders break the rule no barrier holds. Look from above, with your eyes.]
    ~ luck = luck + 1
    Halfway down you look round. Some twenty people are following you.
    -> morning_hub

=== morning_hub
{ rested == 1:
    -> back_home
- else:
    -> well
}

=== back_home
At half past ten the township lifts the order for Lower Bank and Old Mill. Cragfoot stays closed until experts have seen the slope. At the gate stand people with spades on their shoulders. # time: 10:30
* [The young go first to shovel; the old follow in the afternoon # points: people 1, decide 0 # why: Sparing the old is considerate. But without an electrician and a look at the walls the young are just as easily hurt.]
    In the first house a hand goes to the main switch from habit. Yao Qiuju slaps it away.
    -> after
* [The order is lifted; let everyone go, and take care # points: decide -2, people -1 # why: After the water it is walls, current and gas that hurt. Earthen walls often fall while drying. Go in groups, after someone has looked.]
    ~ luck = luck + 1
    At noon a yard wall falls into the lane, three steps from two children.
    -> after
* [Electrician first, then in groups; look at the walls before going in # points: decide 2, people 2 # why: Power checked first, then in groups; no one enters a house that leans, is cracked or smells of gas. Guard the way to Cragfoot and house its people.]
    The electrician marks three doors with red tape. The people of Cragfoot stay with relatives and in the school.
    -> after

=== well
Once the crest has passed you fall asleep on a chair. At half past ten the order is lifted for Lower Bank and Old Mill; nobody wakes you. A sodden wall falls at two children’s feet. # time: 12:20
~ luck = luck + 1
At noon Yao Qiuju stands at the well with a bucket. It looks clear, but the shop’s pesticide store was flooded.
“The tanker comes this evening. Can we cook with this?” # who: yao
* [Yes, if it is boiled for several minutes # points: people 0, info 0 # why: Boiling kills germs; it does not remove pesticide or diesel. With the farm store flooded, nobody uses this well at all.]
    ~ luck = luck + 1
    The porridge tastes odd. Aunt Jiang is the first to put down her bowl. It is all thrown away.
    -> after
* [A sign on the well, “Do not drink”; bottled water and the school’s tank # points: people 2, info 1 # why: A flooded well is disinfected and tested with the health centre before use. Where pesticide may be in it, boiling is no answer.]
    The schoolchildren paint the sign, in letters you could read across the river.
    -> after
* [Draw off some dozens of buckets first, then use it # points: people -2 # why: Clear is not clean. Without cleaning, disinfecting and a test no number of buckets makes it safe, and pesticide cannot be seen.]
    ~ luck = luck + 2
    By evening six people have stomach pains, and the health centre sends a car.
    -> after

=== after
{ dead > 0:
    -> mourning
- else:
    -> debrief
}

=== debrief
The next evening the branch sits round the stove. Somebody proposes red flowers for those who stood in front and stayed up all night; the township wants a report on “experience gained”. Luo lays the log on the table. # picture: hall # time: 19:30
* [Read the log; praise those who left early; five changes, named and dated # points: branch 3, info 1 # why: What is praised is what will be done next time. Log, five points, one name and one date each: then the night was not for nothing.]
    { sign == 1 && trapped != 1:
        The red flower goes to Old Zhao, for speaking up about his spring. The five points go on the wall.
    - else:
        Nobody wears the flower. At the line about Old Zhao, whom no one heard out, the room is quiet for a long while. The five points go on the wall.
    }
    -> verdict
* [Begin by taking all the faults upon yourself # points: branch 1, info 0 # why: Owning up is good. But if you take it all, the arrangements stay as they were. A debrief looks for faults in the plan, not the person.]
    They spend the evening comforting you. Not one change is written down.
    -> verdict
* [Flowers for the brave, and a report that lifts morale # points: branch -1, info -1 # why: Morale matters, but praise those who rush into danger, and next time more will. Praise first those who left early, called early and stayed out.]
    Loud applause. Some families from the end of the lane leave before it is over.
    -> verdict

=== mourning
The next evening the branch sits round the stove. One chair is empty. The township wants a report by morning. Luo lays the log on the table; in that line she has not changed a word. # picture: hall # time: 19:30
* [Write that villagers acted of their own accord; it is kinder to all # points: info -2 # why: Who gave the order is in the log, and a roomful heard it. Change one word, and somebody will die this way again.]
    -> verdict
* [Write it as it was, attach the log; sit with his family tonight # points: people 2, info 2 # why: The truth is the least he is owed, and where it begins that nobody follows him. Tonight the family needs people, not paper.]
    -> verdict
* [First propose him for an award, for the family’s sake # points: people 1, info -1 # why: Kindly meant. But an example set before the causes are known teaches others to rush in.]
    -> verdict

=== verdict
{ dead > 0:
    -> end_lost
}
{ hurt > 0:
    -> end_stretcher
}
{ luck > 2:
    -> end_luck
}
-> end_safe

=== end_safe
By September the five points are ticked. Cragfoot’s nine households have building plots on Upper Terrace. Old Zhao’s new coffin stands in the school loft.
It is raining again. The yellow warning has barely come when Granny Gu locks her door and starts uphill, the school’s number in her bag.
“It’ll be for nothing this time, I dare say, Secretary?” # who: gu
“I hope so,” you say, and take her bag. # ending: all-safe
-> END

=== end_luck
Nobody lost, nobody badly hurt. The township sends a commendation. You put it at the bottom of a drawer.
Luo has pencilled small circles in the log. “Here, and here, and here,” she says. “A few steps, a few minutes, and it would have ended otherwise.”
The next rain will not remember that you were lucky. # ending: by-luck
-> END

=== end_stretcher
{ hurt == 1:
    Everyone is alive. One of them left that night on a stretcher.
- else:
    Everyone is alive. Some of them left that night on stretchers.
}
Every few days you go to the hospital with fruit and little to say. On the third visit the one in the bed speaks first: “Next time, half an hour earlier.”
You write that on the first page of the new plan. # ending: stretcher
-> END

=== end_lost
The water is gone, the road is open, and there is one name fewer in the register. Luo has ruled a single line through it; you can still read what it says.
Before the next rains everyone in the branch can say one sentence by heart: report, pull back to the side, do not send the next one in.
On this day each year you go and sit an afternoon with his family. # ending: lost
-> END
