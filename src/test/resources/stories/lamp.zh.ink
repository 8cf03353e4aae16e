// 路灯：三次选择的小故事，供测试用。
VAR trust = 0
-> street
=== street
巷子里的路灯灭了，天色渐暗。 # picture: lane # time: 18:40
林大姐说：“今晚准有人摔着。” # who: lin
* [打电话叫电工 # points: care 1, order 2 # why: 由负责的人来修才修得好。]
    ~ trust = trust + 1
    -> waiting
* [自己爬上去修 # points: care -1, order -2 # why: 没学过的人不能碰电。]
    -> ladder
* [回家 # points: care -2 # why: 还没有别人看见。]
    -> home
=== waiting
电工一小时后到，这之前巷子还是黑的。 # time: 19:00
* [在台阶旁放一盏灯 # points: care 3 # why: 修好之前，得让人看得见台阶。] -> bright
* [在屋里等 # points: care 0 # why: 这段时间里可能有人摔倒。] -> dark
=== ladder
梯子直晃。 {RANDOM(1, 2) == 1: 邻居过来扶住。|四下无人。}
* [下来打电话 # points: order 1 # why: 什么时候停手都不晚。] -> waiting
* [接着修 # points: care -2, order -2 # why: 滑一下就够了。] -> fall
=== home
一小时后，您听见巷子里一声叫喊。
+ [跑出去 # points: care 1 # why: 此刻最要紧的是救人。] -> dark
+ [不出去 # points: care -2 # why: 有人躺在那里。] -> fall
=== bright
大家都平安到家。 {trust > 0: 林大姐向您点点头。} # ending: bright
-> END
=== dark
何奶奶扭伤了脚。 # ending: dark
-> END
=== fall
十点钟，救护车来了。 # ending: fall
-> END
