// 一口井，一座祠堂
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
星期二下午，你在井边。水泵又哑了，丁奶奶拎着两只空桶站在一旁。 # picture: well # time: 16:10
手机响个不停：韩勇把存折照片发进了支部群。“沈老师捐的六万，怎么只剩五万五千四？星期四会上谁来讲清楚？”
底下已有十一条回复。最后一条是：“梁会计九天没露面了。”
* [先不吭声，悄悄把账弄清楚 # points: facts 1, fair -1 # why: 先查是对的，可两天的沉默会被别人填满。回一句“正在查，星期四答复”，并不费事。]
    ~ camps += 1
    -> evening
* [群里回：问得对，星期四当众看账 # points: facts 2, fair 1 # why: 过问钱是成员的权利。说定哪天拿出账来，猜测就少了由头，也没有先给谁定罪。]
    ~ open_chat = true
    ~ han += 1
    -> evening
* [打电话请韩勇先撤下照片 # points: fair -1 # why: 照片撤得掉，十一个人的疑心撤不掉，反倒像在遮掩。账号露出来了，请他遮住账号就够了。]
    ~ han -= 1
    -> evening

=== evening
{open_chat:群里静了。韩勇回了一个字：“好。”|群里又添了二十条，有人算起梁会计家翻新屋顶花了多少。} # time: 17:00
谁都知道星期四要吵。上村要拿这笔钱修老祠堂，下巷要修井换泵。天黑以前，你只来得及上一家的门。
* [去祠堂，胡大爷拿着钥匙 # points: listen 2 # why: 会前听一听分歧最深的人，能听到会上说不出口的话。只是另一边也要去，不然就成了偏心。]
    -> visit_hu
* [去豆腐坊，蒋素芬就住井边 # points: listen 2 # why: 会前听一听最着急的人，能听到会上说不出口的话。只是另一边也要去，不然就成了偏心。]
    -> visit_sufen
* [去小店找韩勇，照片是他发的 # points: listen 1, facts 1 # why: 弄清传言从哪儿来，是查事实的第一步。可祠堂和水井那两边还等着，别只顾这一头。]
    -> visit_han

=== visit_hu
胡大爷坐在祠堂门槛上，手里攥着一把大钥匙。身后的屋檐塌下一截，拿木杆顶着。 # picture: hall
“这儿当过学堂，三代人在里头认的字。平时没人登门，要表决了，你来了。” # who: hu
~ saw_hu = true
* [问他：这座祠堂，您最放不下什么？ # points: listen 3 # why: “修祠堂”是主张，他为什么放不下才是需要。主张只会顶牛，需要和需要常常能并存。]
    -> hu_beam
* [实话告诉他：这笔钱只够办一样 # points: facts 1, listen -1 # why: 话不假，只是早了。他还没被听见，你先替他算了账，听着就像已经定了。]
    -> hu_side
* [宽宽他的心：我个人也盼着修祠堂 # points: listen 1, fair -2 # why: 体谅可以，表态不行。主持人会前许了愿，会上就坐不正了，这句话还会被人带到会上。]
    ~ promised_hu = true
    -> hu_side

=== hu_beam
“十九年前盖泵房，蒋家老爷子把西厢那根仙鹤梁扛走了，说借到开春。那是我爷爷一刀一刀雕的。” # who: hu
他拿袖口擦那把钥匙。
“十九个开春了。没一个人来跟我说过一句。” # who: hu
* [替素芬说句公道：那时她还在念书 # points: listen -1 # why: 道理没错，却是在替另一边辩护。他听到的是：你那点委屈不算数。]
    ~ hu -= 1
    胡大爷把钥匙揣进怀里。“哦，原来你是替她来的。”
    -> visited
* [答应他：星期四把这根梁列进议程 # points: listen 1, fair -1 # why: 你是认真的，可蒋家事先毫不知情，一上会就成了受审。先听完，再商量怎么提、什么时候提。]
    ~ hu += 1
    他点点头。“那我就等着看蒋家怎么说。”话里带着刺。
    -> visited
* [“过不去的不是木头，是没人来说一声。” # points: listen 3 # why: 把核心说回去，说对了他就能放下重复。这类分歧争的是被不被当回事，先认下这一条，数字才听得进。]
    ~ hu += 2
    他看了你好一会儿，往旁边挪了挪，让你也在门槛上坐下。
    -> visited

=== hu_side
{promised_hu:胡大爷脸上松开了。“这话我记着。星期四你可得替我说。”|胡大爷撑着膝盖站起来。“那就是不修了。你到底站哪一边？”}
* [“两边我都听，会上给一样的时间。” # points: fair 2 # why: 主持人能许的只有程序：一样的时间、一样的问法。这句话两边都可以听见，传出去也不怕。]
    ~ hu += 1
    他哼了一声，可也没再追问。“那我就看你那块表准不准。”
    -> visited
* [“谁有道理，我就站谁那边。” # points: fair -1, listen -1 # why: 听着公正，其实是说由你来判谁有理。主持人一当裁判，就成了其中一方，位子就空了。]
    “道理？”他笑了一下，“那得看谁嘴巧。”
    -> visited
* [换个话头：您侄子那份报价盖章了吗？ # points: facts 2, listen -1 # why: 单据早问早补，对事情有好处；可他刚问你站哪边，你只顾要单据，人就凉了半截。]
    “一张纸，”他摆摆手，“你们就认纸。”不过他答应去问侄子。
    -> visited

=== visit_sufen
豆腐坊里热气腾腾。蒋素芬刚挑完第六担水，肩上还搭着毛巾。 # picture: well
“你看这颜色。豆腐卖不掉是小事，丁奶奶上星期在井台滑了一跤。二十七户人家，一台水泵等了两年。” # who: sufen
~ saw_sufen = true
* [点头说：喝水的事当然排第一 # points: listen 1, fair -2 # why: 会前就替大家排了名次。话传到上村，星期四不管你怎么主持，那边都觉得是走过场。]
    ~ promised_sufen = true
    -> sufen_side
* [问她：等这两年，最憋屈的是什么？ # points: listen 3 # why: 开口问需要，就能听到水泵后面的那件事。不把它问出来，会上再摆多少数字也压不住。]
    -> sufen_pipe
* [问她：这水化验过没有？ # points: facts 2 # why: 先问凭据，讨论就有了地基。只是她刚说起人摔了跤，先接住这一句再问会更好。]
    -> sufen_test

=== sufen_pipe
“是没人信我们。盖泵房那年，水管半夜叫人锯了。上村笑了一冬天，我爹到死也没等来一句话。” # who: sufen
* [“两家都没话，是真憋屈。锯管子，有人看见吗？” # points: listen 2, facts 1 # why: 先认下委屈，再轻轻分开看见的和猜的。两步都要，次序不能反。]
    ~ sufen += 2
    她愣了一下。“看见……倒没人看见。我爹说，断口齐得很。”
    -> visited
* [“星期四，你把这件事也摆到会上。” # points: listen 1, fair -1 # why: 没有凭据的指控，对方到了会上没法回应，只能顶回来。先查清，再决定要不要提。]
    ~ sufen += 1
    她把毛巾往桶沿上一甩。“好，你让我说，我就说。”
    -> visited
* [“陈年旧事查不清了，咱们只谈水泵。” # points: listen -1, facts 1 # why: 想就事论事没错，可她刚把伤口给你看。没被听见的旧事，会在最不该冒头的时候冒出来。]
    ~ sufen -= 1
    “是啊，”她掀开锅盖，“我们的事都是陈年旧事。”
    -> visited

=== sufen_test
“化验过，范医生送的水样，单子在她手里，说别吓着人。” # who: sufen
她凑近一点。
“会上能不能让我先说？胡大爷一开口就没完。” # who: sufen
* [“两边各两分钟，先摆情况，后谈看法。” # points: fair 3 # why: 一条对谁都一样的规矩，比给谁一个好位置更能让人放心，也收得住话长的人。]
    ~ sufen += 1
    “两分钟？”她想了想，“行，够我说三件事。”
    -> visited
* [“行，你先说，省得听他讲一晚上。” # points: listen 1, fair -1 # why: 送了人情，丢了公道。先说的人往往定了调，而且你顺口贬了另一位成员。]
    ~ sufen += 1
    她笑了：“我就说你明白事理。”
    -> visited
* [“谁先举手，谁先说。” # points: fair 1, listen -1 # why: 看着一视同仁，其实照顾了嗓门大、手快的人。发言次序要想办法让慢的人也轮得上。]
    “那我可得坐前排。”她说。
    -> visited

=== sufen_side
素芬眼睛一亮，转身朝院里喊：“听见没有？书记说了，水排第一！”院里三个邻居抬起头来。
* [私下叮嘱她：这话先别往外传 # points: fair -2 # why: 不光表了态，还要瞒着。等话传开，人家会说：书记自己也知道这话不该说。]
    她朝你挤挤眼。院里三个人已经在小声说了。
    -> visited
* [笑笑不接话，别当众扫她的兴 # points: fair -1, listen 1 # why: 不驳人面子是好心，可沉默会被当成默认，这句话今晚就会到上村。]
    三个邻居都笑了。天还没黑，话已经过了桥。
    -> visited
* [当场改口：我说急了，排第几由大家定 # points: fair 2 # why: 错话越早改越便宜。当着听见的人改，别人才知道你会把位子坐正。]
    ~ promised_sufen = false
    院里静了静。“也对，”一个邻居说，“那就会上见。”
    -> visited

=== visit_han
韩勇的小店正对着井台。他不看你，只顾把八宝粥一罐罐往架上码。 # picture: well
“我没说谁偷钱。我问过梁会计两回，她一个字不回。店里赊个鸡蛋我都记账，支部的钱倒问不得？” # who: han
~ saw_han = true
* [问他：你亲眼看到的，到底是什么？ # points: facts 2, listen 1 # why: 传言里看到的和推出来的混在一起。请他只说看到的，不否定他，也不跟着猜。]
    ~ han += 1
    -> han_book
* [“你该问。账没按时贴出来，是我们的错。” # points: listen 2, fair 1 # why: 该认的先认。他争的一半是账，一半是没人理他，认了这一条，他就不必靠嚷来要答复。]
    ~ han += 2
    -> han_book
* [提醒他：话说出去，是要负责任的 # points: listen -2 # why: 他问的是数字，得到的是警告。话会传得更小声，也传得更远。]
    ~ han -= 2
    -> han_book

=== han_book
他停了手。
“老支书进城前，把一包东西放我店里等梁会计来拿，存折就在里头。我只看见八月九号取了四千六，别的我没说。” # who: han
* [商量：会上先别提，我私下给你答复 # points: fair -2, facts -1 # why: 私下答复只满足一个人，群里十一个人还在猜。关于公款的问题，要在问出来的地方回答。]
    “私下？”他把最后一罐码上去，“我又不是替自己问的。”
    -> visited
* [收回存折，给他开一张收条 # points: facts 1, fair 1 # why: 存折该由支部保管，开收条对两边都清楚。还差一步：让问的人看到查的结果。]
    他把收条夹进赊账本。“这还像个办事的样子。”
    -> visited
* [收回存折，请他跟范医生一起对票据 # points: facts 2, fair 1 # why: 请提问的人参加查对，两个人，一边一个，结果才有人信。公款的事本来就该两双眼睛看。]
    ~ check = true
    ~ han += 1
    “我？”他擦擦手，“行。对得上，我在群里说对得上。”
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
星期三一早。{saw_hu:你去过祠堂，全村都知道了。蒋素芬给你称豆腐，一声没吭。|你去过豆腐坊，全村都知道了。胡大爷的侄子骑车迎面过来，没按铃，也没抬头。} # time: 07:40
* [去找韩勇，账的事闹得更急 # points: listen 1, fair -1 # why: 账是急，可一边见了、一边没见，大家都看在眼里。没去的那一家会带着这口气进会场。]
    -> visit_han
* [去另一边，一样的时间、一样的问法 # points: fair 2, listen 1 # why: 主持人的公平是看得见的：两边都上门，坐一样久。没法当天去，也该打个电话说明。]
    { saw_hu:
        -> visit_sufen
    - else:
        -> visit_hu
    }
* [不走了，会上人人都能说话 # points: fair -2 # why: 会上确实人人能说，可你已经单独听过一边。现在停下，秤就一直歪着。]
    ~ camps += 1
    -> wednesday

=== second_b
星期三一早，祠堂和豆腐坊你都还没去。小店门口有人打听：“书记先上哪家？” # time: 07:40
* [去祠堂，听听胡大爷 # points: listen 2 # why: 分歧深的人，会前单独听一次最值。剩下那一家，也要补上，不然他们会带着气来。]
    -> visit_hu
* [请胡大爷和蒋素芬一起来喝茶 # points: listen 1, fair 1 # why: 一碗水端平，谁也没落下。险在没有分别听过就让两个人面对面，得有话好好引。]
    -> joint
* [去豆腐坊，听听蒋素芬 # points: listen 2 # why: 分歧深的人，会前单独听一次最值。剩下那一家，也要补上，不然他们会带着气来。]
    -> visit_sufen

=== joint
你家灶屋，三杯茶。话没过三句，胡大爷说到一根被蒋家扛走的仙鹤梁，蒋素芬说到一截半夜断掉的水管。两只杯子都放下了。 # picture: table
~ saw_hu = true
~ saw_sufen = true
* [“旧事打住，今天只商量会怎么开。” # points: fair 1, listen -1 # why: 程序谈得拢是好事，可两个人刚开口就被按住，这口气会留到会上。]
    发言各两分钟，两人都点了头。茶凉了，谁也没再喝。
    ~ hu += 1
    -> wednesday
* [一人说完，请另一人替他复述一遍 # points: listen 3 # why: 要把对方的道理说准，谁都得慢下来。听见自己的话从对方嘴里说出来，火气就去了一半。]
    ~ hu += 1
    ~ sufen += 1
    素芬想了半天：“您是说……没人跟您打声招呼。”胡大爷低头看茶。“差不多就是这句。”
    -> wednesday
* [“都是一个村的，各让一步算了。” # points: listen -2 # why: 急着和稀泥，受委屈的人听到的是：你那点委屈不算数。让步要让在弄明白之后。]
    ~ heat += 1
    “让？”两个人异口同声。这倒是他们今天头一回意见一致。
    -> wednesday

=== wednesday
星期三下午，你腾出两个钟头。口说的你听了不少，手里一样凭据也没有。 # time: 14:00
* [叫上范医生，去看祠堂和泵房 # points: facts 2 # why: 亲眼看，再带上一个懂行的，比听十遍转述都强。两处都看，也是公平。]
    -> look
* [坐下来写议程，情况会上自然会说 # points: facts -1, close 1 # why: 议程要写，可没有查过的情况，会上说出来的就是两套“事实”，人会替自己那套去吵。]
    -> calls
* [去田老师家翻老会议记录 # points: facts 2 # why: 记录就是支部的记性。两家各执一词的旧事，当年要是记过，翻一翻就有底。]
    -> old_minutes

=== look
祠堂门边有块落满灰的小牌：县里登记的文物。范医生抹了抹：“这种房子，修以前得先报县文物部门批。” # picture: hall
泵房里手电一照，头顶那根梁上雕着两只仙鹤。她又从包里拿出水样单子：检出总大肠菌群。
~ looked = true
~ test = true
* [先挨家告诉下巷：水烧开再喝 # points: facts 2, listen 1 # why: 关系健康的，当天就说，不等开会。烧开能杀菌；单子和牌子，会上再给两边一起看。]
    ~ sufen += 1
    -> calls
* [化验单先收着，免得下巷炸了锅 # points: facts -2 # why: 怕人慌，结果是让人接着喝。坏消息配上“烧开再喝”这个办法说出来，人才不慌。]
    ~ test = false
    -> calls
* [三样抄成一页，今晚送两边，写明烧开喝 # points: facts 2, fair 1 # why: 同样的事实、同一时间到两边手里，谁也不被突然袭击。健康提醒写在头一行，正合适。]
    ~ sufen += 1
    ~ hu += 1
    -> calls

=== old_minutes
田老师搬出一摞硬皮本。十九年前那页是蓝墨水：“借祠堂仙鹤梁一根盖泵房，开春归还，蒋发负责。” # picture: table
再翻三页：“腊月水管冻裂，换新管三米。”没有一个“锯”字。
~ oldbook = true
* [把本子带到会上，有人问起再拿 # points: facts 1 # why: 有备是好的。只是这两页牵着两家人，事先不知道，当众一亮就像在审人。]
    -> calls
* [抄下两页，今晚先给胡、蒋两家看 # points: facts 2, fair 1 # why: 当事人先知道，才有工夫消化，也才有台阶下。公开凭据和让人难堪是两回事。]
    ~ shown = true
    ~ hu += 1
    ~ sufen += 1
    -> calls
* [会上当众念出来，叫两边都没话说 # points: facts 1, fair -1 # why: 事实是对的，用法成了兵器。想让人没话说的时候，人多半会换个地方再说。]
    ~ heat += 1
    -> calls

=== calls
夜里，灶屋。八月那四千六去了哪里，有两个人可能知道：会计梁月，还有搬到城里儿子家的老支书邱国栋。 # picture: table # time: 20:30
* [打给老支书邱国栋 # points: facts 2 # why: 八月还是他主事，谁定的问谁，最直接。会前问清，也给他留出想一想的工夫。]
    -> call_qiu
* [太晚了，不打扰；明天会上再问 # points: fair -1, facts -1 # why: 体谅人是好意。可当着十几个人头一次被问到，谁都会先护着自己；发条短信也算打过招呼。]
    -> paper_night
* [打给会计梁月 # points: facts 2 # why: 管账的人最清楚，也最该先听到传言。不在场的人没法回应，会前这通电话就是她的发言机会。]
    -> call_liang

=== call_liang
她声音哑着。
“我在县医院，我爸刚做完手术。这个别在会上说，行吗？” # who: liang
“八月大旱，老支书电话里让我付送水车。二十三车，四千六，票都锁在村里我那个抽屉里。” # who: liang
~ book = 1
~ dad = true
* [请她明晚务必赶回来，当面说清 # points: listen -2, facts 1 # why: 票据一样能说话。逼人离开病床来自证清白，账清了，人也伤了。]
    电话里静了很久。“我……想想办法。”第二天她没能走开。
    -> paper_night
* [答应不说；请她托人开抽屉，两人取票 # points: listen 1, facts 2 # why: 私事替她守住，公事拿凭据来。两个人一起取票、写清单，对她也是保护。]
    ~ book = 2
    “钥匙在我妈那儿。”她吸了吸鼻子，“谢谢你先来问我。”
    -> paper_night
* [“你安心陪护，账我替你解释。” # points: listen 1, facts -1 # why: 心意是暖的，可嘴上的解释顶不住一张票。别人要看的是凭据，不是你的担保。]
    “那就拜托了。”她挂得很急，那头有人在喊家属。
    -> paper_night

=== call_qiu
电话里半天没声。
“那四千六是我点的头，付了送水车。下巷断了水，我没等开会，后来就忘了提。星期四……我怎么张这个嘴？” # who: qiu
~ book = 1
* [“您不用出面，我替您说。” # points: listen 1, fair -1 # why: 是好心。可谁定的谁说，大家才信；经你转一手，就成了你在替他圆。]
    “那……辛苦你了。”他松了口气，又好像没松。
    -> paper_night
* [请他电话里自己说两分钟，你给他留位置 # points: listen 2, fair 1 # why: 给他一个固定的位置和长度，认错就不难堪。主事的人自己说明，背黑锅的人才放得下。]
    ~ qiu = true
    “两分钟。”他重复了一遍，“行，我写下来念。”
    -> paper_night
* [“账上写‘抗旱支出’，不提谁定的。” # points: facts -1, fair -1 # why: 字面不假，却把最要紧的一问藏了起来：谁有权定。藏得住一时，翻出来更难看。]
    “这样也好。”他说得很慢。
    -> paper_night

=== paper_night
该写那页材料了。换泵封井口，你表弟的店报三万八，县里一家报四万一千五。修祠堂只有一份：胡大爷侄子的，七万六。 # picture: table # time: 22:00
黄皮小本上写着：两万以上的开支，要两份报价，到会的三分之二同意。
* [写上你的折中办法，省得会上吵 # points: fair -1, close 1 # why: 有提案比没有强，可主持人的方案一上桌，别人就成了给它投票的。先请大家看清事实和选择。]
    -> meeting
* [两个方案并排写：花多少、缺什么、要几票 # points: facts 2, fair 1 # why: 同一页、同样几栏，谁也不吃亏。发得是晚了些，会上再留五分钟安静看。]
    ~ paper = true
    -> meeting
* [不发材料，省得两边提前拉票 # points: facts -1 # why: 没看过的人只能凭立场举手。拉票多半已经开始了，缺的正是一页双方都认的事实。]
    -> meeting

=== meeting
星期四傍晚，老校舍。椅子摆成了马蹄形，上村还是挤在左边，下巷挤在右边。屋里十三位，老支书在电话上答了到：全体二十三位，到十四位，要求十二位，够了。 # picture: room # time: 18:50
丁小满把手机立在窗台上，镜头对着全屋。
“留个底。上回我说奶奶摔跤，记录里一个字没有。” # who: man
* [随她拍吧，敞敞亮亮没什么不好 # points: listen 1, fair -1 # why: 公开是好的，可镜头对着的是人，没有问过他们。不愿被拍的人，今晚就不会说真话了。]
    ~ film = 3
    -> film_open
* [问全体：只拍黑板和材料，不拍人，行吗？ # points: fair 3 # why: 录不录由会议同意。先定规矩再开机，既护住不愿出镜的人，也留住她要的凭据。]
    ~ film = 1
    没人反对。你添了一句：奶奶摔跤的事，今晚请田老师记上。小满把镜头转向黑板。
    -> proxy
* [“收起来，支部会不许拍。” # points: fair 1, listen -1 # why: 管住镜头有道理，可她说的那件事没人接。被撅回去的人，会换个不让你看见的办法。]
    ~ film = 2
    -> film_hidden

=== film_hidden
小满把手机塞进上衣口袋，坐到最后一排。过了一会儿你看见：口袋口上，露着半个镜头。
* [趁大家看材料，走过去悄声问她怕什么 # points: listen 2, fair 1 # why: 批评在私下，问在批评前。她怕的是又没人记，给她一个正当的办法，她就不必偷拍。]
    ~ film = 1
    “怕又没人记。”你指指田老师的本子，请她散会前自己核那一条。她把手机关了，放在桌上。
    -> proxy
* [当众点破：小满，口袋里是什么？ # points: fair 1, listen -2 # why: 规矩立住了，人当众丢了脸。年轻人挨这一下，这一晚就不会再开口，下次也许就不来了。]
    ~ film = 4
    全屋的人都扭头看她。她红着脸关了手机，一晚上没再抬头。
    -> proxy
* [装没看见，别为这个打断会议 # points: fair -1 # why: 小事不打断会是对的，这不是小事：说好不拍却在拍，等别人发现，丢的是会议的信用。]
    -> proxy

=== film_open
胡大爷看见了窗台上的镜头，拿手挡着脸。“拍什么拍？我一把年纪，给你们当猴看？”
* [劝他：您说得在理，还怕拍吗？ # points: listen 1, fair -1 # why: 听着像夸，其实是将了他一军。愿不愿意被拍，本人说了算，不用讲理由。]
    ~ hu -= 1
    他侧过身去，拿背对着窗。这一晚，他的话少了一半。
    -> proxy
* [停机；问大家，只拍黑板和材料行不行 # points: fair 2 # why: 没事先问是你的疏忽，现在补上。同意的范围说清楚，前面录的也当场删掉。]
    ~ film = 1
    没人反对。小满当着大家把前面那段删了，镜头转向黑板。
    -> proxy
* [顺着他说：小满，关了 # points: listen -1, fair 1 # why: 停下是对的，可刚答应又收回，她只看见老人一嗓子就管用。规矩要由会议定，不由嗓门定。]
    ~ film = 2
    小满拿回手机，没关，塞进了上衣口袋。
    -> film_hidden

=== proxy
点名刚完，韩勇递上来一张纸：他兄弟在外打工，写着“同意修井”，按了红手印。 # time: 19:00
“他也是成员，一票总该算吧？” # who: han
* [请大家举手，定收不收这张票 # points: fair -1 # why: 看着民主，其实是当场改规则。规则要改，得提前通知、另外开会，改完管下一次。]
    ~ slip = true
    七比六，收下了。上村那边有人把黄皮本翻得哗哗响。
    -> interests
* [收下，他兄弟的手印大家都认得 # points: fair -2 # why: 手印是真的也不行：他没听讨论，改不了主意，也没法保密。开了这个口，下次人人带一沓来。]
    ~ slip = true
    韩勇冲下巷那边晃了晃拇指。胡大爷的侄子低头发起了短信。
    -> interests
* [念规则：不代投；这张纸当意见念一遍 # points: fair 3 # why: 票要本人当场投，远处的人可以事先报名接电话参加。意见照样让大家听见，这张纸就没白写。]
    你照着纸念了一遍。韩勇撇撇嘴，坐下了：“下回我让他接电话。”
    -> interests

=== interests
田老师的笔停在“利害关系”一栏，抬眼看你。三万八那份报价，是你表弟的店。胡大爷的侄子、素芬的豆腐坊，也都沾边。
* [先说自己的，再请别人说；选哪家请范医生主持 # points: fair 3 # why: 自己先说，别人才好说。报价那段让出位子，结果才经得起追问，大家反而更信得过你。]
    ~ declared = true
    -> book_item
* [请别人先说；表弟最便宜，不必提 # points: fair -1 # why: 最便宜也得说。回避看的不是你有没有占便宜，是别人以后能不能这么问。]
    侄子说了，素芬也说了。轮到你，你翻到了下一页。
    -> book_item
* [“一个村的，谁跟谁不沾亲”，往下走 # points: fair -2 # why: 大实话，也是最好用的挡箭牌。正因为都沾亲，才要一样样摆到明处。]
    屋里笑了一阵。田老师没笑，那一栏空着。
    -> book_item

=== book_item
第一项，账。韩勇站起来：“四千六，八月九号。去哪了？” # time: 19:15
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
范医生把二十三张送水车的票摊在桌上，旁边一份两个人签了字的清单。{check:其中一个名字是韩勇。}
* [你来说：票都在，没问题，下一项 # points: facts 1, fair -1 # why: 钱没问题，程序有问题：没经过会议就动了捐款。只说一半，另一半会被别人说出来。]
    -> book_qiu
* [请韩勇先向梁会计道个歉 # points: fair -1, listen -1 # why: 逼人当众低头，他只能顶回来。问公款的人受了冷遇，往后就没人敢问了。]
    ~ han -= 1
    -> book_qiu
* [请韩勇上来一张张对，对完大声报数 # points: facts 2, fair 1 # why: 让提问的人亲手核对，当众报数，传言就在它开始的地方结束。]
    ~ han += 1
    “……四千四，四千六。”他直起腰，“对得上。”
    -> book_qiu

=== book_word
你知道是付了送水车，可票不在手里。有人喊：“梁月人呢？躲了吧！”
* {dad} [说出实情：人家父亲刚做了手术！ # points: fair -2, listen -1 # why: 一句话压住了场，也把她托付的私事说破了。人不在，请假不用交代理由，替她守住才是帮她。]
    ~ told_dad = true
    屋里一下没了声。她求过你的那件事，明早全村都知道了。
    -> book_qiu
* [“人不在就不议”，等她回来再说 # points: fair 1, facts -1 # why: 不背后议人是对的。可钱是大家的，知道的事实不说，就等于留着那个洞让人猜。]
    -> book_qiu
* [讲明：知道去向，没见票，星期天两人查对 # points: facts 3 # why: 知道的、不知道的分开说，再定谁查、哪天报。不议人，只议账，谁也不用靠信任来猜。]
    ~ book = 2
    -> book_qiu
* [“梁月管账十年，我拿人格担保。” # points: facts -1, listen 1 # why: 替好人说话，心是热的。可担保不是凭据，往后出了真问题，也会有人这样担保。]
    -> book_qiu

=== book_none
屋里没有一个人答得上来，你也一样。韩勇抱着胳膊等。
* [先举手：大家信不信得过梁会计？ # points: facts -1, fair -1 # why: 事实不是举手举出来的。她人不在，没法回应，这一票对她不公平，对账也没用。]
    ~ camps += 1
    -> book_qiu
* [“人不在不议”，直接进下一项 # points: fair 1, facts -1 # why: 不议不在场的人是对的。可账还悬着就往下谈花钱，每一句都会绕回这四千六。]
    -> book_qiu
* [承认没查清；推两人星期天前查，一边一个 # points: facts 2, close 1 # why: 不知道就说不知道，接着说怎么弄清楚。两个人、两边各一个，有日子，大家等得住。]
    -> book_qiu

=== book_qiu
{ qiu:
    -> qiu_owns
}
电话里咳了半天。
“那个……送水车的钱，好像是我点过头。没开会。” # who: qiu
屋里嗡的一声。有人说：“没开会就动捐款？这钱还算不算数？”
* [请下巷的人说说：这水该不该送？ # points: fair -1, listen -1 # why: 问题在手续，你问成了哪边占了便宜。一句话就把账变成了上村对下巷。]
    ~ heat += 1
    -> grudge
* [写上黑板：可用五万五千四，手续补记 # points: close 2, facts 1 # why: 钱数定下来，欠的手续写下来，这一项就有了结果。以后付款两人签字，也一并记上。]
    ~ han += 1
    -> grudge
* [批评老支书：规矩是您定的，您先破 # points: fair 1, listen -2 # why: 话不错，场合错了。人家刚认下来，当众再挨一下，就没有第二个人肯说真话了。]
    -> grudge

=== qiu_owns
~ han += 1
电话里念得很慢。
“那四千六是我定的，没等开会。错在我，不在梁月。” # who: qiu
你把补手续、往后两人签字写上黑板，这一项清了。
-> grudge

=== grudge
{qiu:胡大爷还是坐不住。|胡大爷没放过。} # picture: quarrel # time: 19:30
“反正下巷已经先用了四千六！” # who: hu
素芬站了起来。
“断水那天，上村谁来看过一眼？{shown:跟十九年前一样，没人！|锯我们水管倒有人！}” # who: sufen
“{shown:没人？|锯？}你爹扛走我家的梁，十九年一声不吭！” # who: hu
* [“陈年旧账打住，今晚只谈钱怎么花。” # points: listen -1, fair 1 # why: 不翻旧账有道理，可这口气不先认一下，每个数字里都会冒出来。先认，再放。]
    ~ heat += 1
    ~ row = true
    -> grudge_hot
* [“吵不出结果，干脆现在就表决。” # points: fair -1, close -1 # why: 表决是在方案里选一个，不能止吵。情况没摆、方案没有，这时数手，只会数出两派来。]
    ~ heat += 1
    ~ row = true
    -> grudge_hot
* [压低声音：都对我说，一人两分钟，不插话 # points: listen 2, fair 1 # why: 火上来先放慢。话经过主持人，时间一样长，两个人都知道一会儿轮得到自己。]
    -> grudge_calm
* {shown} [“昨晚那两页，请两位自己讲给大家听。” # points: listen 3 # why: 由当事人自己说出旧记录，一个认借，一个认冻，谁也没被揭穿，旧账就合上了。]
    ~ hu += 1
    ~ sufen += 1
    胡大爷念：“借的，开春归还。”素芬念：“水管冻裂。”两个人念完，都没坐下，也都没再吵。
    -> walk
* {oldbook and not shown} [拿出老记录，当众把那两页念出来 # points: facts 1, listen -1 # why: 事实救了场，也打了脸：两家人头一次听到，是在众人面前。同样两页，先给他们看就不一样。]
    ~ heat += 1
    ~ row = true
    -> grudge_hot

=== grudge_calm
胡大爷说满了两分钟。末了，声音低下去。
“一根梁我不心疼。就是没人来跟我说一声。” # who: hu
素芬看着地面。
“我爹那边，也没人去说过一声。” # who: sufen
* [主持公道：借梁不还，是蒋家理亏 # points: fair -2 # why: 说得再在理，你也成了判官。蒋家的人从这句起，听什么都像偏心。]
    ~ sufen -= 1
    -> walk
* [“两家等的是同一句话：有人来说一声。” # points: listen 3 # why: 把两边共同的需要说出来，争的就不再是谁赢。说完停一停，别急着往下走。]
    ~ hu += 1
    ~ sufen += 1
    没人接话。你也没有。过了好一会儿，素芬说：“那根梁，是该还的。”
    -> walk
* [记到“以后议”那张纸上，往下走 # points: close 1, listen -1 # why: 存起来是好办法，只是太快：话刚到嗓子眼就被收了纸。先说回去一句，再往纸上写。]
    -> walk

=== grudge_hot
{oldbook and not shown:胡大爷和素芬的脸都涨红了，谁也不看谁。后面又飘来一句。|火没压住，后面又飘来一句。}
“供着一屋子牌位，比活人喝水还要紧？” # who: han
胡大爷的脸一下子白了。
* [马上叫停：请收回“牌位”那句，再说意见 # points: fair 2, listen 1 # why: 人身和祖先都不是议题。当场、点出原话、不评对错地叫停，对谁都一样，包括你赞成他的时候。]
    ~ hu += 1
    韩勇嘟囔：“牌位那句我收回。水的事我不收。”
    -> walk
* [打个圆场：韩勇直性子，没别的意思 # points: listen -1 # why: 替伤人的人解释，受伤的人就只剩一个人。叫停才是圆场。]
    ~ hu -= 1
    ~ heat += 1
    -> walk
* [“两边都少说一句，都消消气。” # points: fair -1 # why: 听着公平，其实把挨骂的和骂人的摆在了一起。一样对待，前提是先把那句话停住。]
    ~ hu -= 1
    -> walk

=== walk
{ promised_hu or promised_sufen:
    -> promise_back
- else:
    -> walk_who
}

=== promise_back
{promised_hu:胡大爷的侄子站起来：“书记在祠堂门口亲口说的，盼着修祠堂！这话算不算？”|侄子站起来：“书记在豆腐坊都说了，水排第一！那今晚还开什么会？”}
* [“那是随口一说，不能当真。” # points: fair -2 # why: 话是真说过的。否认它，丢的不止这一句，今晚你说的每一句都要打折。]
    ~ heat += 1
    -> walk_who
* [承认说过、说错了；今晚我最后发言 # points: fair 2, listen 1 # why: 认下来，再补上一个看得见的做法：主持人的意见放到最后，而且只算一票。]
    ~ promised_hu = false
    ~ promised_sufen = false
    -> walk_who
* [“会前的话会前了，咱们说眼前的。” # points: fair -1, listen -1 # why: 想往前走，可这句话没有答。问题悬着，两边都会自己填答案。]
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
胡大爷站起来，把那把大钥匙搁在桌上，当的一声。“祠堂的事，你们看着办。{saw_hu:反正说了也是白说。|从头到尾，谁上门问过我？}” # picture: door # time: 19:45
他朝门口走。上村有两个人也在摸外套。
* [让他侄子去劝，会接着开 # points: listen -1 # why: 会没停，可去追的是自己人，不是主持会的人。侄子一个人回来了。]
    ~ present -= 1
    -> facts
* [“走就算弃权。门开着，我们接着议。” # points: fair -2 # why: 规则上也许站得住，人心上站不住。两件外套跟着出去了，人数也要重新数了。]
    ~ present -= 3
    ~ heat += 1
    -> facts
* [宣布歇十分钟，你自己跟出去 # points: listen 2, fair 1 # why: 歇一歇是最轻的办法。会停着，谁也不能趁他不在定事；你亲自出去，他知道他算数。]
    -> yard_hu

=== yard_hu
院里黑，他扶着柿子树喘气。“我不是为几片瓦。”
* [“您回去，我保证祠堂有一份。” # points: fair -1, listen 1 # why: 人是回来了，用的却是一个你给不了的东西：结果要由大家定。]
    ~ yard_promise = true
    ~ heat += 1
    ~ back = true
    -> facts
* [不劝，站在旁边听他把话说完 # points: listen 3 # why: 走出去的人要的多半不是赢，是有人听完。不催、不许愿，他自己会想要不要回来。]
    ~ back = true
    ~ hu += 1
    他讲爷爷怎么雕那对鹤。讲完，自己往亮灯的门走。
    -> facts
* [“要走也行，您的意见我替您念。” # points: fair 2 # why: 不强留是尊重，意见留下也公平。只是先听完他为什么走，也许就不用走了。]
    ~ present -= 1
    他口述了三句，你记在掌心大的纸上。他慢慢走上坡去。
    -> facts

=== walk_sufen
素芬解下围裙，团成一团。“祠堂那边你登门，我这边你连电话都没有一个。这会是给谁开的？” # picture: door # time: 19:45
她往门口走。下巷有两个人也站了起来。
* [宣布歇十分钟，你自己跟出去 # points: listen 2, fair 1 # why: 歇一歇是最轻的办法。会停着，谁也不能趁她不在定事；你亲自出去，她知道她算数。]
    -> yard_sufen
* [“谁走是谁的自由，会不能停。” # points: fair -2 # why: 规则上也许站得住，人心上站不住。三个人一起出去了，人数也要重新数了。]
    ~ present -= 3
    ~ heat += 1
    -> facts
* [请小满去追，会接着开 # points: listen -1 # why: 会没停，可该出去的是你：她气的是你没上门。小满一个人回来了。]
    ~ present -= 1
    -> facts

=== yard_sufen
井台边黑着，她把桶放下去，拉上来半桶泥汤。“你喝一口？”
* [“想走不拦你，你的意见我替你念。” # points: fair 2 # why: 不强留是尊重，意见留下也公平。只是先认下没上门这件事，也许她就不走了。]
    ~ present -= 1
    她说了三句，一句比一句短。然后灶屋的灯亮了。
    -> facts
* [“没先来找你，是我不对。你说，我听。” # points: listen 3 # why: 该认的先认，不解释。她要的不是优先，是一样的对待，听完了她自己会回来。]
    ~ back = true
    ~ sufen += 1
    她说了一路，说到门口，自己先推的门。
    -> facts
* [“回去吧，我包你这个泵换得成。” # points: fair -1, listen 1 # why: 人是回来了，用的却是一个你给不了的东西：结果要由大家定。]
    ~ yard_promise = true
    ~ heat += 1
    ~ back = true
    -> facts

=== walk_han
后排有人嘀咕：“还不是他乱发照片。”韩勇抓起帽子。“两家你都登了门，我问一句账，倒成了坏人！” # picture: door # time: 19:45
他往门口走。两个平时在他店里下棋的也站了起来。
* [“问账归问账，使性子归使性子。接着开。” # points: fair -2 # why: 他问得在理，你只看见他的脾气。三个人出去了，群里今晚有得写了。]
    ~ present -= 3
    ~ heat += 1
    -> facts
* [请田老师去劝，会接着开 # points: listen -1 # why: 会没停，可他要的答复只有你能给。田老师一个人回来了。]
    ~ present -= 1
    -> facts
* [宣布歇十分钟，你自己跟出去 # points: listen 2, fair 1 # why: 歇一歇是最轻的办法。会停着，谁也不能趁他不在定事；你亲自出去，他知道他问得不多余。]
    -> yard_han

=== yard_han
他蹲在台阶上点烟，打火机打了三下没着。“我就想有人回我一句。”
* [“你问得对。拖到今晚才答，是我们不对。” # points: listen 3 # why: 他要的是被当回事。先认这一条，再请他回来把账看到底。]
    ~ back = true
    ~ han += 2
    他把烟塞回盒里。“那我回去盯着。总得有人盯着。”
    -> facts
* [“要走不拦你，账查清了我送到店里。” # points: fair 2 # why: 不强留是尊重，日后交账也算数。只是先听完他为什么走，也许就不用走了。]
    ~ present -= 1
    “随你。”他戴上帽子，往小店的灯光走去。
    -> facts
* [“回去吧，老支书的事别再追了。” # points: fair -1, listen -1 # why: 拿闭嘴换回座，他回来了，疑问也跟着回来了，只是更不好开口。]
    ~ back = true
    -> facts

=== facts
{yard_promise:人回来了，坐下时朝自己那边点了点头：书记答应了。|{back:人回来了，门带上了。|门外的脚步声远了。}}屋里还有{present}位，连电话上的老支书。该摆情况了。 # picture: room # time: 20:05
{ looked and test:
    -> facts_known
- else:
    -> facts_missing
}

=== facts_known
“水样检出总大肠菌群，国家标准是不应检出，所以先烧开。祠堂在文物册上，动工前要报批，报价也只有一份。” # who: fan
上村那边有人嘟囔：“这不就是叫我们别修？”
* [“事实摆着，请大家支持先修井。” # points: fair -1, facts 1 # why: 事实该由大家自己得出结论。主持人替人得了，上村只会觉得事实也是你挑的。]
    -> voices
* [问上村：等批的日子里，祠堂最怕什么？ # points: listen 2, facts 1 # why: 把“不修”换成“怎么等”，就问出了真正的需要：怕的是这个冬天。小钱也能解决的事就露出来了。]
    ~ asked = true
    “下雪。”胡大爷的侄子说，“雪一压，后檐就下来。撑起来盖上，六千块够了。”
    -> voices
* [黑板上分两栏：今晚能定的、定不了的 # points: facts 2 # why: 分开写，看得见，谁也没被否掉，只是排了先后。如果再问一句等的人怕什么，就更好。]
    -> voices

=== facts_missing
说了二十分钟，{looked:没有一个人提那张化验单。范医生看着你：是你说先收着的。|谁也说不清水里有什么，祠堂动不动得。范医生开口了：}“单子在卫生室，来回十分钟。”
* [“喝了几十年了，先议着。” # points: facts -2 # why: 凭习惯判断水，凭嗓门判断房。没弄清就定的事，往往要定第二遍。]
    -> voices
* [今晚只听意见不表决，下次带着材料定 # points: fair 1, facts 1 # why: 材料不够就不硬定，老实。只是十分钟能补上的，补上再看够不够，更好。]
    -> postpone
* [请她去拿；这十分钟每人写下一个疑问 # points: facts 3 # why: 事实能查就去查，不靠争。等的工夫让每人写一句，话少的人也有了一句。]
    ~ test = true
    单子来了：检出总大肠菌群，先烧开喝。田老师也提起祠堂门上的文物牌：修以前要报批。
    -> voices

=== voices
说来说去就是那五个人。小满低着头，田老师只顾写，电话那头很久没声了。 # time: 20:20
* [“没有别的意见，就进提案了。” # points: close 1, listen -2 # why: 没吭声不等于同意。快是快了，漏掉的那一句，也许正是能用的那一句。]
    -> proposal
* [轮一圈，每人一句：先电话，再从最年轻的起 # points: listen 3 # why: 轮流让话少的人有位置，远处的先说、年长的后说，免得一句重话定了调。也可以说“过”。]
    ~ idea = true
    {film == 1 or film == 3:小满声音很轻：“井先修，祠堂先撑住，梁还回去。三样不打架啊。”屋里静了一下。|轮到小满，她说“过”。田老师搁下笔：“井先修，祠堂先撑住，梁还回去。三样不打架。”}
    -> proposal
* [点小满：年轻人，怎么一句不说？ # points: listen -1 # why: 想请话少的人开口是对的，突然点名却只换来脸红。轮流，或者会前打个招呼，才开得了口。]
    “没、没什么。”她的脸红到耳根。
    -> proposal

=== proposal
{idea:那句“三样不打架”还悬在屋里。|话又转回了原地：修井，还是修祠堂。}看法开始重复了，该有人把它写成一句话。 # time: 20:30
* [修井、修祠堂，两个方案分头表决 # points: fair 1, close 1 # why: 清楚是清楚，可一票定输赢，屋里就只剩两队人，而且哪一队都凑不够三分之二。]
    ~ pack = 0
    -> draft_either
* [你来念一个折中方案 # points: close 1, fair -1 # why: 有文字就能往前走。可主持人提的案，反对它就成了反对你，最好由成员提出来。]
    ~ pack = 2
    -> draft_own
* [两边各出一人，歇十分钟写成一条提案 # points: close 2, fair 1 # why: 让争的人自己动笔，他就从抱怨的变成干活的。写出来的东西，也是他自己的。]
    ~ pack = 1
    -> draft_joint

=== draft_joint
~ beam_text = true
{walker == 3 or back:胡大爷和素芬一人一头捏着纸进来。|两边各推了一个人，捏着纸进来。}念的是：“换泵封井口，不超过四万二；下雪前把祠堂撑住盖好，不超过六千；余钱留给祠堂；开春还梁。”
* [“写得好！”趁热打铁，马上表决 # points: close -1, listen 1 # why: 热乎劲儿里最容易漏。谁做、几号前、归不归我们定，现在不问，下个月就会吵。]
    ~ loose = true
    -> heads
* [把表弟的店名也写进去，省得再议 # points: fair -2 # why: 省了一步，却把你家的生意写进了决议。选哪家，留给两个没有关系的人比报价。]
    ~ named = true
    -> heads
* [当众过五问：什么、谁、几号、多少钱、能不能定 # points: close 3 # why: 五问答得上来的提案，才站得住。祠堂那条加一句“先报县文物部门”，泵由没关系的两人比价。]
    -> heads

=== draft_own
你念：先修井，余钱给祠堂撑一撑。话音没落，上村有人说：“{declared:书记自己的方案，我们还投什么。|你表弟就是卖泵的，当然这么写。}”
* [解释：我表弟那份最便宜，账摆得平 # points: fair -1, facts 1 # why: 数字没错，可你一边主持，一边替自己家的报价辩护。再便宜也解释不清。]
    ~ heat += 1
    -> heads
* [请范医生主持这一项，你坐到下面去 # points: fair 2 # why: 跟自己有关就让位，再晚也比不让强。让了位，方案好不好才能好好议。]
    ~ declared = true
    -> heads
* [收回方案，问：哪位愿意接过去改？ # points: close 1, listen 1 # why: 方案交给成员，就不再是“你的”。改过的文字里有了别人的手，也就有了别人的票。]
    ~ pack = 1
    -> heads

=== draft_either
第一个方案，换泵修井。胡大爷的侄子举手：“我提个修正，加一句：祠堂先撑住，过了冬再说。”
* [“那是另一回事，先表决修井。” # points: fair -1, close -1 # why: 他伸过来一座桥，你给拆了。修正案要先议先定，它往往就是出路。]
    -> heads
* [先问提案人接不接受，接受就并进去 # points: fair 2, close 1 # why: 提案人、附议人都接受，又没人反对，就直接并入。最省事，也最能把两队人变回一屋人。]
    ~ pack = 1
    素芬那边商量了几句，点头。黑板上的字变成了一句更长的话。
    -> heads
* [先表决修正案，再表决全文 # points: fair 1 # why: 程序对：先定修正，再定全文。不过先问一句能不能直接接受，往往连表决都省了。]
    ~ pack = 2
    -> heads

=== heads
~ present -= 1
要表决了。开大车的老崔拎起饭盒：“我上夜班，得走了。”屋里连电话，还剩{present}位。 # picture: room # time: 20:45
{ present < 12:
    -> no_quorum
- else:
    -> majority
}

=== no_quorum
规则要十二位。方案写好了，人人都在看表。有人说：“走的人是自己放弃，咱们定了吧。”
* [打电话请走的人回来，等十五分钟 # points: fair 2 # why: 说好等多久，是正当的办法。人愿不愿回来，要看他们走的时候带着什么气。]
    ~ present += 2
    九点整，门开了两回。十二位，一个不多。
    -> majority
* [不表决；方案念一遍，定下周四再议 # points: fair 2, close 1 # why: 人数不够，可以议，不可以定。把方案和日子留下来，今晚就不算白开。]
    -> postpone
* [照常表决，反正材料大家都听过了 # points: fair -2 # why: 人数不够作出的决定，谁不满意都能推翻，而且推得有理。省下的一周，要用更久来还。]
    ~ flaw = 1
    -> majority

=== majority
~ need = (2 * present + 2) / 3
田老师念黄皮本：两万以上，到会的三分之二。{present}位，要{need}票。{paper:那页材料上早写着，没人意外。|{walker == 3 and not back:有人|韩勇}说：“过半不就行了？”}
这时有人要求无记名，身后又举起四只手。黄皮本上写着：五人要求，就用无记名。
* [照本子来：三分之二，无记名，先说明再投 # points: fair 3 # why: 怎么算过，表决前说清，事后就没得争。电话上的老支书没法保密，他愿意就这次不投，如实记。]
    -> opened
* [天晚了，举手吧，三分之二照算 # points: fair -2 # why: 省了十分钟，却把五个人的要求按下去了。怕被看见的人，举手就不是心里话。]
    ~ flaw = 2
    ~ hands = true
    -> count_hands
* [无记名可以，过半就算通过 # points: fair -1 # why: 门槛不是主持人定的。放低了，赢的那边也站不住，输的那边有话说。]
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
开箱先数总数：发出去{voters}张，箱里{voters + 1}张。多的那张叠得方方的，按着红手印。 # picture: vote # time: 20:55
* [抽掉那张，其余照算 # points: fair -1, facts 1 # why: 看着合理，可箱子一旦多出票，别的票干不干净也没法证明了。多出来就重投，最省口舌。]
    ~ flaw = 3
    -> result
* [先前答应收的，那就算上 # points: fair -2 # why: 规则不认的票，答应过也不能算。错在收的时候，越往后改越贵。]
    ~ flaw = 3
    -> result
* [票多于人，作废重投；那张退给韩家 # points: fair 2 # why: 收回的比发出的多，就重新投。当众认下收错了，五分钟的事，省了一个月的疑心。]
    ~ slip = false
    -> result

=== count_hands
~ voters = present
举起来的手有快有慢，有人看看左右才举。两头报上来的数加在一起，比到会的少一个。 # picture: vote # time: 20:55
* [差一个不影响结果，宣布吧 # points: fair -2 # why: 今晚差一个不要紧，明天就成了“那晚的票是乱的”。加不拢的数，不能宣布。]
    ~ flaw = 2
    -> result
* [重数：同意、不同意、弃权，一样样加拢 # points: fair 2 # why: 三个数加起来要等于到会人数，不等就重来。一分钟的事，省了以后的争。]
    -> result
* [问一句：刚才谁没举手？ # points: fair -1, listen -1 # why: 漏的人是找到了，可当众一问，等于逼他表态。重数一遍，谁也不用站出来。]
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
{hands:两头的手数完了，|两边各推一人，一唱一看，一张张念完，}田老师报数：“同意{yes}，不同意{against}，弃权1。{not hands:老支书没有投。}到会{present}位，三分之二是{need}票。” # picture: vote # time: 21:05
{ carried:
    -> won
- else:
    -> lost
}

=== lost
~ flaw = 0
没通过。下巷有人把凳子蹬得吱呀一响，上村有人松了口气，又不像高兴。
* {3 * yes >= 2 * (yes + against)} [弃权的和没投的不算，这样就够了 # points: fair -2 # why: 规则按到会算，弃权就是没同意。换个分母把结果算过去，谁都看得出来。]
    ~ flaw = 2
    ~ carried = true
    -> won
* [动员一下，十分钟后再投一次 # points: fair -1, listen -1 # why: 连着投到过为止，是熬人不是说服。没过的提案，按规则放一放，改了再来。]
    -> postpone
* [宣布没过；问反对的：改哪里才行？ # points: fair 1, close 2 # why: 结果照实宣布，再把“不行”问成条件。有日子、有人改，这一票就没白投。]
    ~ plan = true
    -> postpone

=== postpone
~ carried = false
今晚没有决定，人人站着穿外套。井还是那口井，檐还是那截檐。 # picture: room # time: 21:10
* [请大家再坐两分钟：谁、查什么、几号、哪天再开 # points: close 3 # why: 没定成也要有收口：缺什么、谁去补、哪天定。三条都有名字和日子，等就等得住。]
    ~ tasks = true
    ~ plan = true
    -> minutes_draft
* [都累了，先散，具体的群里再商量 # points: close -1, listen 1 # why: 体谅人，可群里商量不出来。没有名字和日子的事，一个月后还在原地。]
    ~ plan = false
    ~ camps += 1
    -> minutes_draft
* [定下星期四再开，材料到时候再说 # points: close 1 # why: 有了日子，好了一半。没人领任务，下星期四还是今天这屋人、今天这些话。]
    ~ plan = true
    -> minutes_draft

=== won
通过。{walker == 2 and not back:下巷几家拍起手来，拍了两下，想起素芬不在，又停了。|素芬拿手背擦眼睛。}{beam_text and back:胡大爷盯着黑板上“开春还梁”几个字看了很久。|后排有两个人没有鼓掌。}事情要落到人头上了。
* [“大家的事大家办，都搭把手！” # points: close -1, listen 1 # why: 热闹，可“大家”等于没人。决定最容易死在两次会之间。]
    -> minutes_draft
* [请梁会计总管，她最熟 # points: close -1, fair -1 # why: 人不在场，没法答应。何况她刚被传了九天闲话，活儿要当面问了再给。]
    -> minutes_draft
* [一件一件：谁、几号前，当面问答不答应 # points: close 3 # why: 一件事一个名字一个日子，本人当场说“行”。给没占上风的人一件他在意的活，他就接着在场。]
    ~ tasks = true
    {walker == 1 and not back:田老师去问文物部门，素芬和范医生比报价|{walker == 2 and not back:胡大爷去问文物部门，田老师和范医生比报价|胡大爷去问文物部门，素芬和范医生比报价}}，小满量梁的尺寸。个个出声答应了。
    -> minutes_draft

=== minutes_draft
{ not row:
    -> minutes_qiu
}
星期五早上，田老师把记录稿铺在桌上，笔尖点着一行：“吵的那一段，怎么写？” # picture: minutes # time: 08:30
* [原原本本都写，免得有人说瞒 # points: facts 1, fair -1 # why: 记录不是录音。气话一存档，伤就存了档，下次谁也不敢开口。]
    -> trouble
* [写“气氛热烈，意见一致”，好看些 # points: facts -2 # why: 好看，可不是那晚的会。两年后有人来查，这句话会让整本记录都没人信。]
    ~ honest = false
    -> trouble
* [写两种意见、决定原话、票数、谁几点离会 # points: facts 2, fair 1 # why: 写要点和结果，不写气话；人数、票数、离会时间都在，没来的人看得懂，两年后也查得清。]
    -> trouble

=== minutes_qiu
星期五早上，{han > 1 and (walker != 3 or back):群里有韩勇昨夜发的一句：“账的事，当面答了。”|群里一个字也没有。}田老师的记录稿刚写好，老支书的电话就来了。 # picture: minutes # time: 08:30
“四千六那段，能不能不写？干了一辈子，就这一笔……” # who: qiu
* [改成“经支部研究，同意支出” # points: listen 1, facts -1 # why: 一个字都没骂他，可那天没有研究过。记录里的假话，最后要由替他写的人来圆。]
    ~ honest = false
    -> trouble
* [照写事实，不写评语；念给他听一遍 # points: facts 2, listen 1 # why: 谁定的、多少、怎么补的手续，三句就够，没有一个“错”字。念给他听，他知道你没有伤他。]
    电话里静了静。“……行。就这么写。是这么回事。”
    -> trouble
* [答应删掉，老人家不容易 # points: facts -2, listen 1 # why: 心软是真的。可删掉这一段，梁月就永远说不清了，韩勇也迟早会再问。]
    ~ honest = false
    -> trouble

=== trouble
{ not honest:
    -> tian_pen
}
-> trouble_one

=== tian_pen
田老师没有动笔。“我教了三十年语文，没写过一句没有的事。这一行要是这么写，名字得你一个人签。”
* [“我签就我签，出了事我担着。” # points: fair -2 # why: 听着有担当，可担不了：记录要两个人签，正是为了不让一个人改写那一晚。]
    -> trouble_one
* [“您说得对。照实写，我去跟人家解释。” # points: facts 2, listen 1 # why: 改主意不丢人，趁还没签字。照实写，再当面解释，记录和情面都保得住。]
    ~ honest = true
    她这才把笔帽拔下来。“三句话，够了。”
    -> trouble_one
* [“那就空着这一段，往后再补。” # points: facts -1 # why: 空着不算假，可没来的人看不到，两年后也没人补得上。该写的几行，趁都记得写。]
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
中午，梁月来电话。
“病房里都有人来问我爸了。我就求过你那一件事。” # who: liang
* [解释：当时那么喊，我是想护着你 # points: listen -1 # why: 动机是真的，可她听到的是：你的理由比她的请求要紧。先认，再说。]
    -> trouble_two
* [“是我说漏的，对不起。我能做点什么？” # points: listen 2 # why: 不加“但是”的道歉才是道歉。再问一句她要什么，由她来定怎么补。]
    -> trouble_two
* [“都是关心你，过两天就好了。” # points: listen -2 # why: 把人的难处说成热闹，她往后有事就不会再跟你说。]
    -> trouble_two

=== trouble_two
{ flaw > 0:
    -> challenge
- else:
    -> after_walk
}

=== challenge
星期六晚上，胡大爷的侄子送来一张纸，写得工工整整：{flaw == 1:“那晚不足十二位，决定不作数。”|{flaw == 2:“那晚的票没按黄皮本来，决定不作数。”|{flaw == 3:“箱里多出一张票，决定不作数。”|{flaw == 5:“决定里写死了书记表弟的店，没有比价。”|“三万八那家是书记表弟的店，会上只字未提。”}}}} # picture: table # time: 19:20
* [劝他：大家都点了头，何必呢 # points: fair -2 # why: 点头盖不住程序的洞。今天劝回去一个，明天来的就是乡里的调查。]
    -> ending_void
* [承认他说得对；公开说明，按规则重开 # points: fair 2, close 1 # why: 异议有理就认，越快越便宜。公开讲清错在哪、哪天重开，决定再来一遍也站得住。]
    ~ carried = false
    ~ plan = true
    ~ flaw = 0
    -> after_walk
* [先把记录改圆，再给他回话 # points: facts -2 # why: 改记录，就把一个疏忽变成了作假。记录只能公开更正，不能悄悄换页。]
    ~ honest = false
    -> ending_void

=== after_walk
又过了一天。你想起那晚从门口走出去的人：{walker == 1:胡大爷|{walker == 2:素芬|韩勇}}。{back:人是回来了，话未必说完了。|那晚后来怎样，还没有人去告诉。} # picture: table # time: 09:15
* [把记录发过去，写一句“请多包涵” # points: listen 1, close 1 # why: 记录发了，礼数也到了。只是纸不会问人心里还有没有疙瘩，当面坐一坐才行。]
    -> film_after
* [今天就上门，问心里还有没有疙瘩 # points: listen 3 # why: 议题结束，冲突不一定结束。两三天之内当面问一句，让步的人要谢，没说完的要听。]
    ~ hu += 1
    ~ sufen += 1
    ~ han += 1
    -> film_after
* [过一阵再说，让人静一静 # points: listen -1 # why: 静一静也许是你想静一静。头几天没人来，人就认定自己不要紧了。]
    ~ camps += 1
    -> film_after

=== film_after
{ film == 2 or film == 3:
    -> film_bad
}
-> finish

=== film_bad
手机又响个不停：一段二十二秒的视频，有人往门口走，有人站着喊。三百多次转发，配的字是“为钱打起来了”。
~ camps += 1
* [群里点名：谁拍的，马上删！ # points: fair -1 # why: 该删。可点名一骂，看热闹的更多，拍的人也不会出来了。]
    -> finish
* [不理它，热度两天就过去 # points: fair -1, facts -1 # why: 网上也许两天就过，村里不会。没有人说那晚到底定了什么，视频就成了那晚的记录。]
    -> finish
* [找小满当面谈：请她删掉，一起发决定原文 # points: fair 2, facts 1 # why: 未经同意拍人、发出去，伤的是人家的肖像和脸面，要撤下来。再用事实把空处补上。]
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
十一月，新泵响了。井封了口、消了毒，送检的单子回来：未检出。丁奶奶拧开龙头，给你接了头一碗。坡上，祠堂的后檐撑得稳稳的，盖着蓝布等雪。 # picture: well
开春那天，八个人抬着仙鹤梁走过桥，上村四个，下巷四个。胡大爷走在前头开门。记录本上那一行，田老师终于打了个钩。 # ending: water-and-beam
-> END

=== ending_narrow
决定是有效的，票也数得清。十一月，井边先动了工，{tasks:几件事各有各的主。|可祠堂那几件没人领，眼看要下雪。} # picture: hall
{hu <= 0:胡大爷把钥匙交了出来，说以后祠堂的事别找他。|{sufen <= 0:素芬用上了清水，见了你还是绕着走。|两边见面点头，话不多。}}事办了一半，人心还差一半。 # ending: narrow
-> END

=== ending_later
又一个星期四，还是那间校舍。钱一分没动，下巷多挑了几天水{test:，烧开了喝}。不过缺的材料都在桌上，票数怎么算，写在黑板最上头。 # picture: room
胡大爷的椅子旁边，有人给素芬留了个位子。你看看表，七点整。“我们开会。” # ending: later
-> END

=== ending_untrue
两个月后，韩勇翻开记录本，一页页对。那晚在场的有十几个人，谁都记得不是这么写的。 # picture: minutes
梁月交出了钥匙：“账是清的，可写它的本子不真，我怎么做下去？”从此会上定什么，都有人先问一句：这回记的是真的吗？ # ending: untrue
-> END

=== ending_void
侄子把那张纸送到了乡里。来的人很客气，看了签到表、黄皮本和记录，摇摇头：这个决定不能算。 # picture: vote
刚订的泵退了，定金没要回来。下巷说上村使坏，上村说书记糊弄。比井更难修的，是下一次开会的那张通知：没几个人来。 # ending: void
-> END

=== ending_camps
冬天来了。井边的人挑水不说话，祠堂的后檐在第一场雪里塌了一角。钱还在存折上。 # picture: quarrel
上村自己凑了一桌饭，下巷也凑了一桌。通知下次开会的那条消息，二十三个人里，回的只有五个。 # ending: camps
-> END
