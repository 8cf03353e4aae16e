-- Each minute it is asked where somebody has written lately.
create index seminar_post_lately on seminar_post (posted_at);
