Which one?
* [Door 1] Done.
* [Door 2] Done.
* [Door 3] Done.
* [Door 4] Done.
* [Door 5] Done.
* [Door 6] Done.
* [Door 7] Done.
* [Door 8] Done.
* [Door 9] Done.
* [Door 10] Done.
* [Door 11] Done.
* [Door 12] Done.
* [Door 13] Done.
- -> END
