-- Nothing differs so far; the number is taken, so that both databases count alike.
select 1;
