;; The inner loop of the resampler, eight multiplications at a time. `resampleKernel.ts` holds it translated, by
;; wabt 1.0.37: wat2wasm resample.wat -o - | base64
(module
  (memory (export "memory") 1)
  ;; Writes $count samples to $out. $in is where the window of the first one begins; rows of taps, one a phase, begin at
  ;; $taps and have $rowBytes each, a multiple of 32. After each sample the window moves by $wholeBytes, and by one
  ;; sample more whenever the phase, which moves by $partStep, reaches $up.
  (func (export "run") (param $in i32) (param $out i32) (param $count i32) (param $part i32) (param $up i32)
    (param $wholeBytes i32) (param $partStep i32) (param $taps i32) (param $rowBytes i32)
    (local $p i32) (local $t i32) (local $end i32) (local $a v128) (local $b v128)
    (block $done
      (loop $outputs
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $p (local.get $in))
        (local.set $t (i32.add (local.get $taps) (i32.mul (local.get $part) (local.get $rowBytes))))
        (local.set $end (i32.add (local.get $t) (local.get $rowBytes)))
        (local.set $a (v128.const f32x4 0 0 0 0))
        (local.set $b (v128.const f32x4 0 0 0 0))
        (loop $tapsLoop
          (local.set $a (f32x4.add (local.get $a) (f32x4.mul (v128.load (local.get $p)) (v128.load (local.get $t)))))
          (local.set $b (f32x4.add (local.get $b) (f32x4.mul (v128.load offset=16 (local.get $p)) (v128.load offset=16 (local.get $t)))))
          (local.set $p (i32.add (local.get $p) (i32.const 32)))
          (local.set $t (i32.add (local.get $t) (i32.const 32)))
          (br_if $tapsLoop (i32.lt_u (local.get $t) (local.get $end))))
        (local.set $a (f32x4.add (local.get $a) (local.get $b)))
        (f32.store (local.get $out) (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $a)) (f32x4.extract_lane 1 (local.get $a)))
          (f32.add (f32x4.extract_lane 2 (local.get $a)) (f32x4.extract_lane 3 (local.get $a)))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $in (i32.add (local.get $in) (local.get $wholeBytes)))
        (local.set $part (i32.add (local.get $part) (local.get $partStep)))
        (if (i32.ge_u (local.get $part) (local.get $up))
          (then
            (local.set $part (i32.sub (local.get $part) (local.get $up)))
            (local.set $in (i32.add (local.get $in) (i32.const 4)))))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $outputs)))))
