// 每一段（knot）以 === 开头；* 是选项，方括号里写选项的文字、得分和理由。
-> start

=== start
写下发生了什么。
* [一个做法 # points: judgement 1 # why: 说明这样做好在哪里。] -> end_well
* [另一个做法 # points: judgement 0 # why: 说明这样做会怎样。] -> end_badly

=== end_well
写下结果。 # ending: good
-> END

=== end_badly
写下结果。 # ending: bad
-> END
