;; Two searches through bytes, sixteen at a time. Both may read up to 15 bytes beyond what they are asked about.
;; Translated with `wat2wasm`; vectorSearch.ts holds the result.
(module
  (memory (export "memory") 1)

  ;; Where the text without quotes, backslashes and control characters ends that begins at p: at limit, or before.
  ;; Of bytes from 0x20 on as many as span says are text: 0x5f of ASCII, 0xe0 of UTF-8.
  (func (export "plainEnd") (param $p i32) (param $limit i32) (param $span i32) (result i32)
    (local $v v128) (local $mask i32)
    (loop $next
      (if (i32.ge_u (local.get $p) (local.get $limit)) (then (return (local.get $limit))))
      (local.set $v (v128.load align=1 (local.get $p)))
      (local.tee $mask
        (i8x16.bitmask
          (v128.or
            (v128.or
              (i8x16.ge_u (i8x16.sub (local.get $v) (i8x16.splat (i32.const 0x20))) (i8x16.splat (local.get $span)))
              (i8x16.eq (local.get $v) (i8x16.splat (i32.const 0x22))))
            (i8x16.eq (local.get $v) (i8x16.splat (i32.const 0x5c))))))
      (if
        (then
          (local.set $mask (i32.add (local.get $p) (i32.ctz (local.get $mask))))
          (return
            (select (local.get $mask) (local.get $limit) (i32.lt_u (local.get $mask) (local.get $limit))))))
      (local.set $p (i32.add (local.get $p) (i32.const 16)))
      (br $next))
    unreachable)

  ;; Whether the n bytes at p and at q are the same.
  (func (export "equal") (param $p i32) (param $q i32) (param $n i32) (result i32)
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
        (i32.sub (i32.shl (i32.const 1) (local.get $n)) (i32.const 1))))))
