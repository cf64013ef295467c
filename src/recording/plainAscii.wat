;; Whether all bytes from p up to last + 16 are printable ASCII without quote and backslash. There are at least 16.
;; Translated with `wat2wasm --enable-simd`; plainAscii.ts holds the result.
(module
  (memory (export "memory") 1)
  (func (export "run") (param $p i32) (param $last i32) (result i32)
    (local $v v128) (local $bad v128)
    (loop $next
      (local.set $v (v128.load align=1 (local.get $p)))
      (local.set $bad
        (v128.or
          (v128.or
            (v128.or
              (local.get $bad)
              (i8x16.gt_u (i8x16.sub (local.get $v) (i8x16.splat (i32.const 0x20))) (i8x16.splat (i32.const 0x5e))))
            (i8x16.eq (local.get $v) (i8x16.splat (i32.const 0x22))))
          (i8x16.eq (local.get $v) (i8x16.splat (i32.const 0x5c)))))
      (if (i32.lt_u (local.get $p) (local.get $last))
        (then
          ;; The last step overlaps the one before.
          (local.set $p
            (select
              (i32.add (local.get $p) (i32.const 16))
              (local.get $last)
              (i32.lt_u (i32.add (local.get $p) (i32.const 16)) (local.get $last))))
          (br $next))))
    (i32.eqz (v128.any_true (local.get $bad)))))
