;; Looks through bytes, sixteen or more at a time, and makes lines of the recording of what it recognises.
;; Searches may read up to 15 bytes beyond what they are asked about. Translated with `wat2wasm`; vectorSearch.ts holds the result.
;;
;; Memory, in bytes: 0 how long `head` is · 4 where the lines end that `take` made · 8 where its rows end · 12 the hash of what
;; `look` made · 16 where the strings begin and end that `match` found last · 64 `head`: what stands in a line between its
;; number and the frame · 192 how many names there are whose values say nothing of how an event looks · 196 how many of them,
;; the first ones, are of texts, the others are of counts · from 256 on these names, sixteen bytes each, filled up with zeros ·
;; from 4096 on slots of 4096, each: how many pieces · how many bytes from 0x20 on are text, see `plainEnd` · which of the
;; strings between the pieces is the delta · which are ids, a bit each · at 16 the pieces' lengths · at 48 the pieces.
(module
  (memory (export "memory") 1)

  ;; Where the text without quotes, backslashes and control characters ends that begins at p: at limit, or before.
  ;; Of bytes from 0x20 on as many as span says are text: 0x5f of ASCII, 0xe0 of UTF-8.
  (func $plainEnd (export "plainEnd") (param $p i32) (param $limit i32) (param $span i32) (result i32)
    (local $v v128) (local $w v128) (local $mask i32) (local $spans v128) (local $first v128) (local $quotes v128)
    (local $slashes v128)
    (local.set $spans (i8x16.splat (local.get $span)))
    (local.set $first (i8x16.splat (i32.const 0x20)))
    (local.set $quotes (i8x16.splat (i32.const 0x22)))
    (local.set $slashes (i8x16.splat (i32.const 0x5c)))
    ;; Two at a time, as long as there is nothing else in them.
    (block $rest
      (loop $next
        (br_if $rest (i32.gt_u (i32.add (local.get $p) (i32.const 32)) (local.get $limit)))
        (local.set $v (v128.load align=1 (local.get $p)))
        (local.set $w (v128.load offset=16 align=1 (local.get $p)))
        (br_if $rest
          (v128.any_true
            (v128.or
              (v128.or
                (v128.or (i8x16.eq (local.get $v) (local.get $quotes)) (i8x16.eq (local.get $v) (local.get $slashes)))
                (v128.or (i8x16.eq (local.get $w) (local.get $quotes)) (i8x16.eq (local.get $w) (local.get $slashes))))
              ;; Of two that are counted from 0x20, the larger one tells whether one is none.
              (i8x16.ge_u
                (i8x16.max_u
                  (i8x16.sub (local.get $v) (local.get $first))
                  (i8x16.sub (local.get $w) (local.get $first)))
                (local.get $spans)))))
        (local.set $p (i32.add (local.get $p) (i32.const 32)))
        (br $next)))
    (loop $next
      (if (i32.ge_u (local.get $p) (local.get $limit)) (then (return (local.get $limit))))
      (local.set $v (v128.load align=1 (local.get $p)))
      (local.tee $mask
        (i8x16.bitmask
          (v128.or
            (i8x16.ge_u (i8x16.sub (local.get $v) (local.get $first)) (local.get $spans))
            (v128.or (i8x16.eq (local.get $v) (local.get $quotes)) (i8x16.eq (local.get $v) (local.get $slashes))))))
      (if
        (then
          (local.set $mask (i32.add (local.get $p) (i32.ctz (local.get $mask))))
          (return
            (select (local.get $mask) (local.get $limit) (i32.lt_u (local.get $mask) (local.get $limit))))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br $next))
    unreachable)

  ;; Whether less than `most` brackets open from p up to end, and no line ends.
  (func (export "isFlat") (param $p i32) (param $end i32) (param $most i32) (result i32)
    (local $v v128) (local $bits i32)
    (block $not
      (loop $next
        (if (i32.ge_u (local.get $p) (local.get $end)) (then (return (i32.const 1))))
        (local.set $v (v128.load align=1 (local.get $p)))
        (br_if $not
          (v128.any_true
            (v128.or
              (i8x16.eq (local.get $v) (i8x16.splat (i32.const 0x0a)))
              (i8x16.eq (local.get $v) (i8x16.splat (i32.const 0x0d))))))
        ;; [ and { differ in one bit.
        (local.set $bits
          (i8x16.bitmask
            (i8x16.eq
              (v128.or (local.get $v) (i8x16.splat (i32.const 0x20)))
              (i8x16.splat (i32.const 0x7b)))))
        (local.set $most (i32.sub (local.get $most) (i32.popcnt (local.get $bits))))
        (br_if $not (i32.le_s (local.get $most) (i32.const 0)))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $next)))
    (i32.const 0))

  ;; Whether the n bytes at p and at q are the same.
  (func $equal (export "equal") (param $p i32) (param $q i32) (param $n i32) (result i32)
    (block $rest
      (loop $next
        (br_if $rest (i32.lt_u (local.get $n) (i32.const 16)))
        (if
          (i32.eqz (i8x16.all_true (i8x16.eq (v128.load align=1 (local.get $p)) (v128.load align=1 (local.get $q)))))
          (then (return (i32.const 0))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (local.set $q (i32.add (local.get $q) (i32.const 16)))
        (local.set $n (i32.sub (local.get $n) (i32.const 16)))
        (br $next)))
    (i32.eqz
      (i32.and
        (i8x16.bitmask (i8x16.ne (v128.load align=1 (local.get $p)) (v128.load align=1 (local.get $q))))
        (i32.sub (i32.shl (i32.const 1) (local.get $n)) (i32.const 1)))))

  ;; In which slot are the pieces of the frame from text up to end, looked for from slot newest backwards in count of the
  ;; eight slots that it is one of; −1 where in none. No byte of the strings is beyond what most says.
  (func $match (export "match")
    (param $newest i32) (param $count i32) (param $text i32) (param $end i32) (param $most i32) (result i32)
    (local $slot i32) (local $p i32) (local $lengths i32) (local $piece i32) (local $left i32) (local $length i32)
    (local $span i32) (local $found i32)
    (block $none
      (loop $other
        (br_if $none (i32.eqz (local.get $count)))
        (local.set $slot (i32.shl (i32.add (local.get $newest) (i32.const 1)) (i32.const 12)))
        (local.set $left (i32.load (local.get $slot)))
        (local.set $span (i32.load offset=4 (local.get $slot)))
        (if (i32.gt_u (local.get $span) (local.get $most)) (then (local.set $span (local.get $most))))
        (local.set $lengths (i32.add (local.get $slot) (i32.const 16)))
        (local.set $piece (i32.add (local.get $slot) (i32.const 48)))
        (local.set $p (local.get $text))
        (local.set $found (i32.const 16))
        (block $differs
          (loop $next
            (local.set $length (i32.load (local.get $lengths)))
            (br_if $differs (i32.gt_u (i32.add (local.get $p) (local.get $length)) (local.get $end)))
            (br_if $differs (i32.eqz (call $equal (local.get $p) (local.get $piece) (local.get $length))))
            (local.set $p (i32.add (local.get $p) (local.get $length)))
            (local.set $piece (i32.add (local.get $piece) (local.get $length)))
            (local.set $lengths (i32.add (local.get $lengths) (i32.const 4)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (if (i32.eqz (local.get $left))
              (then
                (br_if $differs (i32.ne (local.get $p) (local.get $end)))
                (return (local.get $newest))))
            (i32.store (local.get $found) (local.get $p))
            (local.set $p (call $plainEnd (local.get $p) (local.get $end) (local.get $span)))
            (i32.store offset=4 (local.get $found) (local.get $p))
            (local.set $found (i32.add (local.get $found) (i32.const 8)))
            (br $next)))
        (local.set $newest
          (i32.or
            (i32.and (local.get $newest) (i32.const 8))
            (i32.and (i32.sub (local.get $newest) (i32.const 1)) (i32.const 7))))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $other)))
    (i32.const -1))

  ;; Puts into slot `to` the pieces that frames have which have the same ids as the one that matched slot `from` last: what
  ;; stands between strings that are no ids. 0 where an id is too long for that; slot `to` is as it was then.
  (func (export "derive") (param $from i32) (param $to i32) (result i32)
    (local $index i32) (local $count i32) (local $ids i32) (local $piece i32) (local $out i32) (local $begin i32)
    (local $made i32) (local $length i32) (local $start i32)
    (local.set $from (i32.shl (i32.add (local.get $from) (i32.const 1)) (i32.const 12)))
    (local.set $to (i32.shl (i32.add (local.get $to) (i32.const 1)) (i32.const 12)))
    (local.set $count (i32.load (local.get $from)))
    (local.set $ids (i32.load offset=12 (local.get $from)))
    (loop $next
      (if
        (i32.and
          (i32.and (i32.shr_u (local.get $ids) (local.get $index)) (i32.const 1))
          (i32.gt_u
            (i32.sub
              (i32.load offset=20 (i32.shl (local.get $index) (i32.const 3)))
              (i32.load offset=16 (i32.shl (local.get $index) (i32.const 3))))
            (i32.const 512)))
        (then (return (i32.const 0))))
      (local.set $index (i32.add (local.get $index) (i32.const 1)))
      (br_if $next (i32.lt_u (i32.add (local.get $index) (i32.const 1)) (local.get $count))))
    (i32.store offset=4 (local.get $to) (i32.load offset=4 (local.get $from)))
    (i32.store offset=12 (local.get $to) (i32.const 0))
    (local.set $piece (i32.add (local.get $from) (i32.const 48)))
    (local.set $out (i32.add (local.get $to) (i32.const 48)))
    (local.set $begin (local.get $out))
    (local.set $index (i32.const 0))
    (block $all
      (loop $next
        (local.set $length
          (i32.load offset=16 (i32.add (local.get $from) (i32.shl (local.get $index) (i32.const 2)))))
        (memory.copy (local.get $out) (local.get $piece) (local.get $length))
        (local.set $piece (i32.add (local.get $piece) (local.get $length)))
        (local.set $out (i32.add (local.get $out) (local.get $length)))
        (if
          (i32.and (i32.shr_u (local.get $ids) (local.get $index)) (i32.const 1))
          (then
            (local.set $start (i32.load offset=16 (i32.shl (local.get $index) (i32.const 3))))
            (local.set $length
              (i32.sub (i32.load offset=20 (i32.shl (local.get $index) (i32.const 3))) (local.get $start)))
            (memory.copy (local.get $out) (local.get $start) (local.get $length))
            (local.set $out (i32.add (local.get $out) (local.get $length))))
          (else
            (if (i32.eq (local.get $index) (i32.load offset=8 (local.get $from)))
              (then (i32.store offset=8 (local.get $to) (local.get $made))))
            (i32.store offset=16
              (i32.add (local.get $to) (i32.shl (local.get $made) (i32.const 2)))
              (i32.sub (local.get $out) (local.get $begin)))
            (local.set $begin (local.get $out))
            (local.set $made (i32.add (local.get $made) (i32.const 1)))))
        (local.set $index (i32.add (local.get $index) (i32.const 1)))
        (br_if $all (i32.ge_u (local.get $index) (local.get $count)))
        (br $next)))
    (i32.store (local.get $to) (local.get $made))
    (i32.const 1))

  ;; Whether the frame that stands at p begins like one in a slot.
  (func (export "begins") (param $newest i32) (param $count i32) (param $p i32) (param $end i32) (result i32)
    (local $slot i32)
    (local.set $p
      (i32.add
        (local.get $p)
        (select (i32.const 4) (i32.const 2) (i32.eq (i32.load8_u offset=1 (local.get $p)) (i32.const 126)))))
    (loop $other
      (if (i32.eqz (local.get $count)) (then (return (i32.const 0))))
      (local.set $slot (i32.shl (i32.add (local.get $newest) (i32.const 1)) (i32.const 12)))
      (if (i32.le_u (i32.add (local.get $p) (i32.load offset=16 (local.get $slot))) (local.get $end))
        (then
          (if
            (call $equal
              (local.get $p) (i32.add (local.get $slot) (i32.const 48)) (i32.load offset=16 (local.get $slot)))
            (then (return (i32.const 1))))))
      (local.set $newest (i32.and (i32.sub (local.get $newest) (i32.const 1)) (i32.const 7)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $other))
    unreachable)

  ;; Where the next quote stands from p on: at limit, or before.
  (func $quote (param $p i32) (param $limit i32) (result i32)
    (local $mask i32)
    (loop $next
      (if (i32.ge_u (local.get $p) (local.get $limit)) (then (return (local.get $limit))))
      (local.tee $mask
        (i8x16.bitmask (i8x16.eq (v128.load align=1 (local.get $p)) (i8x16.splat (i32.const 0x22)))))
      (if
        (then
          (local.set $mask (i32.add (local.get $p) (i32.ctz (local.get $mask))))
          (return
            (select (local.get $mask) (local.get $limit) (i32.lt_u (local.get $mask) (local.get $limit))))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br $next))
    unreachable)

  ;; Where the string's quote stands that begins, behind its first one, at p: at limit, or before.
  (func $stringEnd (param $p i32) (param $limit i32) (result i32)
    (local $byte i32)
    (loop $next
      (local.set $p (call $plainEnd (local.get $p) (local.get $limit) (i32.const 0xe0)))
      (if (i32.ge_u (local.get $p) (local.get $limit)) (then (return (local.get $limit))))
      (local.set $byte (i32.load8_u (local.get $p)))
      (if (i32.eq (local.get $byte) (i32.const 0x22)) (then (return (local.get $p))))
      (local.set $p
        (i32.add
          (local.get $p)
          (select (i32.const 2) (i32.const 1) (i32.eq (local.get $byte) (i32.const 0x5c)))))
      (br $next))
    unreachable)

  ;; Copies n bytes, and up to 15 more. Returns where the n end.
  (func $copy (param $to i32) (param $from i32) (param $n i32) (result i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (local.get $n)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $to) (local.get $end)))
        (v128.store align=1 (local.get $to) (v128.load align=1 (local.get $from)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (br $next)))
    (local.get $end))

  ;; Whether the n bytes at p are letters, digits and underscores.
  (func $isWord (param $p i32) (param $n i32) (result i32)
    (local $byte i32)
    (loop $next
      (if (i32.eqz (local.get $n)) (then (return (i32.const 1))))
      (local.set $byte (i32.load8_u (local.get $p)))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $next
        (i32.or
          (i32.or
            (i32.lt_u (i32.sub (i32.or (local.get $byte) (i32.const 0x20)) (i32.const 0x61)) (i32.const 26))
            (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x30)) (i32.const 10)))
          (i32.eq (local.get $byte) (i32.const 0x5f)))))
    (i32.const 0))

  ;; What the values are of members whose name is the n bytes at p: 1 any texts, 2 any counts, 0 neither.
  (func $kindOf (param $p i32) (param $n i32) (result i32)
    (local $name v128) (local $index i32) (local $end i64)
    (if (i32.le_u (local.get $n) (i32.const 16))
      (then
        (local.set $name
          (v128.and
            (v128.load align=1 (local.get $p))
            (i8x16.lt_u
              (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
              (i8x16.splat (local.get $n)))))
        (block $none
          (loop $next
            (br_if $none (i32.ge_u (local.get $index) (i32.load (i32.const 192))))
            (if
              (i8x16.all_true
                (i8x16.eq (local.get $name) (v128.load offset=256 (i32.shl (local.get $index) (i32.const 4)))))
              (then
                (return
                  (select (i32.const 1) (i32.const 2) (i32.lt_u (local.get $index) (i32.load (i32.const 196)))))))
            (local.set $index (i32.add (local.get $index) (i32.const 1)))
            (br $next)))))
    (if (i32.lt_u (local.get $n) (i32.const 7)) (then (return (i32.const 0))))
    (local.set $end (i64.load align=1 (i32.sub (i32.add (local.get $p) (local.get $n)) (i32.const 8))))
    (if
      (i32.or
        ;; _index
        (i64.eq (i64.shr_u (local.get $end) (i64.const 16)) (i64.const 0x7865646e695f))
        ;; _tokens, and something before
        (i32.and
          (i64.eq (i64.shr_u (local.get $end) (i64.const 8)) (i64.const 0x736e656b6f745f))
          (i32.gt_u (local.get $n) (i32.const 7))))
      (then (return (i32.shl (call $isWord (local.get $p) (local.get $n)) (i32.const 1)))))
    (i32.const 0))

  ;; Copies the valid JSON from p up to end to out, without the texts and counts that say nothing of how the event looks, and
  ;; makes a hash of it. Returns how long it is; up to 31 bytes behind it are written, too.
  (func (export "look") (param $p i32) (param $end i32) (param $out i32) (result i32)
    (local $begin i32) (local $from i32) (local $start i32) (local $kind i32) (local $byte i32) (local $hash v128)
    (local.set $begin (local.get $out))
    (local.set $from (local.get $p))
    (block $done
      (loop $next
        (local.set $start (i32.add (call $quote (local.get $p) (local.get $end)) (i32.const 1)))
        (local.set $p (call $stringEnd (local.get $start) (local.get $end)))
        ;; Behind a string that is a name there is more.
        (br_if $done (i32.ge_u (i32.add (local.get $p) (i32.const 2)) (local.get $end)))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br_if $next (i32.ne (i32.load8_u (local.get $p)) (i32.const 0x3a)))
        (local.set $kind
          (call $kindOf
            (local.get $start) (i32.sub (i32.sub (local.get $p) (i32.const 1)) (local.get $start))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br_if $next (i32.eqz (local.get $kind)))
        (local.set $start (local.get $p))
        (if (i32.eq (local.get $kind) (i32.const 1))
          (then
            (br_if $next (i32.ne (i32.load8_u (local.get $p)) (i32.const 0x22)))
            (local.set $start (i32.add (local.get $p) (i32.const 1)))
            (local.set $p (call $stringEnd (local.get $start) (local.get $end))))
          (else
            (loop $another
              (local.set $byte (i32.load8_u (local.get $p)))
              (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x30)) (i32.const 10))
                (then
                  (local.set $p (i32.add (local.get $p) (i32.const 1)))
                  (br_if $another (i32.lt_u (local.get $p) (local.get $end))))))
            (br_if $next (i32.eq (local.get $p) (local.get $start)))
            (br_if $next
              (i32.and (i32.ne (local.get $byte) (i32.const 0x2c)) (i32.ne (local.get $byte) (i32.const 0x7d))))
            (local.set $kind (i32.const 0))))
        (local.set $out
          (call $copy (local.get $out) (local.get $from) (i32.sub (local.get $start) (local.get $from))))
        (local.set $from (local.get $p))
        ;; The quote behind a text begins none.
        (local.set $p (i32.add (local.get $p) (local.get $kind)))
        (br $next)))
    (local.set $out (call $copy (local.get $out) (local.get $from) (i32.sub (local.get $end) (local.get $from))))
    (v128.store align=1 (local.get $out) (v128.const i32x4 0 0 0 0))
    (local.set $p (local.get $begin))
    (loop $next
      (local.set $hash
        (i32x4.mul
          (v128.xor (local.get $hash) (v128.load align=1 (local.get $p)))
          (i32x4.splat (i32.const 0x01000193))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $p) (local.get $out))))
    (local.set $hash (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 15))))
    (i32.store offset=12 (i32.const 0)
      (i32.and
        (i32.add
          (i32.add
            (i32x4.extract_lane 0 (local.get $hash))
            (i32.mul (i32x4.extract_lane 1 (local.get $hash)) (i32.const 31)))
          (i32.add
            (i32.mul (i32x4.extract_lane 2 (local.get $hash)) (i32.const 961))
            (i32.mul (i32x4.extract_lane 3 (local.get $hash)) (i32.const 29791))))
        ;; Small enough for the engine's small integers.
        (i32.const 0x3fffffff)))
    (i32.sub (local.get $out) (local.get $begin)))

  ;; Takes the WebSocket frames that stand from at up to end, as servers send them, as long as they are short text messages
  ;; in ASCII whose pieces are in a slot, and there is room up to outEnd and rowsEnd. Makes a line of each at out, the first
  ;; one with the number n, and a row: its slot, and where in the line its text begins and ends, and its delta does.
  ;; Returns where the first one begins that was not taken.
  (func (export "take")
    (param $newest i32) (param $count i32) (param $at i32) (param $end i32) (param $out i32) (param $outEnd i32)
    (param $n i32) (param $row i32) (param $rowsEnd i32) (result i32)
    (local $size i32) (local $text i32) (local $textEnd i32) (local $slot i32) (local $digits i32) (local $rest i32)
    (local $head i32) (local $moved i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $rowsEnd)))
        (br_if $done (i32.gt_u (i32.add (local.get $at) (i32.const 4)) (local.get $end)))
        (br_if $done (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x81)))
        (local.set $size (i32.load8_u offset=1 (local.get $at)))
        (br_if $done (i32.gt_u (local.get $size) (i32.const 126)))
        (local.set $text (i32.add (local.get $at) (i32.const 2)))
        (if (i32.eq (local.get $size) (i32.const 126))
          (then
            (local.set $size
              (i32.or
                (i32.shl (i32.load8_u offset=2 (local.get $at)) (i32.const 8))
                (i32.load8_u offset=3 (local.get $at))))
            (local.set $text (i32.add (local.get $at) (i32.const 4)))))
        (local.set $textEnd (i32.add (local.get $text) (local.get $size)))
        (br_if $done (i32.gt_u (local.get $textEnd) (local.get $end)))
        ;; No head is longer than 128.
        (br_if $done
          (i32.gt_u (i32.add (i32.add (local.get $out) (local.get $size)) (i32.const 160)) (local.get $outEnd)))
        (local.set $slot
          (call $match
            (local.get $newest) (local.get $count) (local.get $text) (local.get $textEnd) (i32.const 0x5f)))
        (br_if $done (i32.lt_s (local.get $slot) (i32.const 0)))
        ;; {"n":
        (i32.store align=1 (local.get $out) (i32.const 0x226e227b))
        (i32.store8 offset=4 (local.get $out) (i32.const 0x3a))
        (local.set $out (i32.add (local.get $out) (i32.const 6)))
        (local.set $rest (local.get $n))
        (loop $another
          (local.set $rest (i32.div_u (local.get $rest) (i32.const 10)))
          (if (local.get $rest)
            (then
              (local.set $out (i32.add (local.get $out) (i32.const 1)))
              (br $another))))
        (local.set $digits (local.get $out))
        (local.set $rest (local.get $n))
        (loop $another
          (local.set $digits (i32.sub (local.get $digits) (i32.const 1)))
          (i32.store8 (local.get $digits)
            (i32.add (i32.const 0x30) (i32.rem_u (local.get $rest) (i32.const 10))))
          (local.set $rest (i32.div_u (local.get $rest) (i32.const 10)))
          (br_if $another (local.get $rest)))
        ;; What is copied too much is overwritten by the frame.
        (local.set $head (i32.const 0))
        (loop $another
          (v128.store align=1
            (i32.add (local.get $out) (local.get $head))
            (v128.load offset=64 align=1 (local.get $head)))
          (local.set $head (i32.add (local.get $head) (i32.const 16)))
          (br_if $another (i32.lt_u (local.get $head) (i32.load (i32.const 0)))))
        (local.set $out (i32.add (local.get $out) (i32.load (i32.const 0))))
        (memory.copy (local.get $out) (local.get $text) (local.get $size))
        (local.set $moved (i32.sub (local.get $out) (local.get $text)))
        ;; Where it was found where its delta stands.
        (local.set $head
          (i32.shl (i32.load offset=8 (i32.shl (i32.add (local.get $slot) (i32.const 1)) (i32.const 12))) (i32.const 3)))
        (i32.store (local.get $row) (local.get $slot))
        (i32.store offset=4 (local.get $row) (local.get $out))
        (local.set $out (i32.add (local.get $out) (local.get $size)))
        (i32.store offset=8 (local.get $row) (local.get $out))
        (i32.store offset=12 (local.get $row)
          (i32.add (i32.load offset=16 (local.get $head)) (local.get $moved)))
        (i32.store offset=16 (local.get $row)
          (i32.add (i32.load offset=20 (local.get $head)) (local.get $moved)))
        ;; } and a newline
        (i32.store16 align=1 (local.get $out) (i32.const 0x0a7d))
        (local.set $out (i32.add (local.get $out) (i32.const 2)))
        (local.set $row (i32.add (local.get $row) (i32.const 20)))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set $at (local.get $textEnd))
        (br $next)))
    (i32.store offset=4 (i32.const 0) (local.get $out))
    (i32.store offset=8 (i32.const 0) (local.get $row))
    (local.get $at)))
