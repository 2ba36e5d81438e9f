/// Net present values worked out exactly, for holding the floating point error against.
///
/// Made with Python's `fractions`: a case's amounts are SplitMix64(seed) modulo 10^12 + 1, in öre, drawn for benefit year
/// 0...n, then investment, then running cost; the rate is `perMille`/1000; expected is
/// `round(1000 * sum(Fraction(x_t) / (1 + Fraction(perMille, 1000)) ** t))`, in thousandths of an öre. Mid-year flows of
/// year 1 and later are multiplied by the square root of 1 + r, by `decimal` with 70 digits.
struct ExactPresentValue: Sendable {
  let seed: UInt64
  let years: Int
  let perMille: Int
  let endOfYear: Int64
  let midYear: Int64

  static let all = [
    Self(seed: 1, years: 1, perMille: 0, endOfYear: -1_293_804_750_138_000, midYear: -1_293_804_750_138_000),
    Self(seed: 2, years: 5, perMille: 0, endOfYear: -2_189_024_822_730_000, midYear: -2_189_024_822_730_000),
    Self(seed: 3, years: 10, perMille: 0, endOfYear: -3_094_470_829_829_000, midYear: -3_094_470_829_829_000),
    Self(seed: 4, years: 20, perMille: 0, endOfYear: -12_138_140_835_185_000, midYear: -12_138_140_835_185_000),
    Self(seed: 5, years: 40, perMille: 0, endOfYear: -19_579_473_796_645_000, midYear: -19_579_473_796_645_000),
    Self(seed: 6, years: 1, perMille: 1, endOfYear: 394_346_915_278_349, midYear: 394_690_767_331_641),
    Self(seed: 7, years: 5, perMille: 1, endOfYear: -2_740_790_310_394_564, midYear: -2_742_136_191_243_270),
    Self(seed: 8, years: 10, perMille: 1, endOfYear: -4_138_046_719_800_746, midYear: -4_139_719_567_048_955),
    Self(seed: 9, years: 20, perMille: 1, endOfYear: -13_526_811_725_365_871, midYear: -13_533_084_816_309_622),
    Self(seed: 10, years: 40, perMille: 1, endOfYear: -19_571_732_576_464_021, midYear: -19_580_870_304_872_158),
    Self(seed: 11, years: 1, perMille: 20, endOfYear: -1_540_071_490_714_235, midYear: -1_544_305_018_181_135),
    Self(seed: 12, years: 5, perMille: 20, endOfYear: -3_289_228_427_168_617, midYear: -3_316_152_859_687_234),
    Self(seed: 13, years: 10, perMille: 20, endOfYear: -6_688_073_189_020_878, midYear: -6_749_237_328_557_071),
    Self(seed: 14, years: 20, perMille: 20, endOfYear: -10_059_473_158_202_703, midYear: -10_148_968_308_340_820),
    Self(seed: 15, years: 40, perMille: 20, endOfYear: -14_972_268_358_947_685, midYear: -15_114_266_405_363_634),
    Self(seed: 16, years: 1, perMille: 30, endOfYear: -1_715_112_598_066_893, midYear: -1_725_147_514_662_075),
    Self(seed: 17, years: 5, perMille: 30, endOfYear: -2_480_277_883_245_901, midYear: -2_512_684_447_190_089),
    Self(seed: 18, years: 10, perMille: 30, endOfYear: -2_588_586_215_066_297, midYear: -2_615_951_507_163_012),
    Self(seed: 19, years: 20, perMille: 30, endOfYear: -7_019_965_283_991_275, midYear: -7_131_903_699_748_760),
    Self(seed: 20, years: 40, perMille: 30, endOfYear: -13_748_315_895_105_015, midYear: -13_947_270_609_633_568),
    Self(seed: 21, years: 1, perMille: 35, endOfYear: -1_149_797_981_589_473, midYear: -1_160_045_951_493_779),
    Self(seed: 22, years: 5, perMille: 35, endOfYear: -4_394_531_464_486_490, midYear: -4_449_319_462_689_098),
    Self(seed: 23, years: 10, perMille: 35, endOfYear: -6_089_948_599_658_686, midYear: -6_192_756_288_199_951),
    Self(seed: 24, years: 20, perMille: 35, endOfYear: -9_368_426_613_606_461, midYear: -9_517_031_332_656_946),
    Self(seed: 25, years: 40, perMille: 35, endOfYear: -12_110_682_485_926_738, midYear: -12_308_279_212_325_507),
    Self(seed: 26, years: 1, perMille: 80, endOfYear: -677_225_144_031_556, midYear: -675_078_634_326_675),
    Self(seed: 27, years: 5, perMille: 80, endOfYear: -2_548_932_655_003_327, midYear: -2_618_994_786_779_786),
    Self(seed: 28, years: 10, perMille: 80, endOfYear: -3_216_970_243_929_399, midYear: -3_327_082_919_932_817),
    Self(seed: 29, years: 20, perMille: 80, endOfYear: -5_557_046_640_379_085, midYear: -5_753_995_188_645_193),
    Self(seed: 30, years: 40, perMille: 80, endOfYear: -4_886_025_811_983_748, midYear: -5_031_860_019_425_223),
    Self(seed: 31, years: 1, perMille: 130, endOfYear: -871_383_741_848_336, midYear: -882_874_755_039_348),
    Self(seed: 32, years: 5, perMille: 130, endOfYear: -2_032_799_771_165_692, midYear: -2_181_203_492_480_722),
    Self(seed: 33, years: 10, perMille: 130, endOfYear: -3_903_320_034_222_138, midYear: -4_114_252_343_733_089),
    Self(seed: 34, years: 20, perMille: 130, endOfYear: -5_416_826_409_472_081, midYear: -5_672_075_631_337_110),
    Self(seed: 35, years: 40, perMille: 130, endOfYear: -2_948_940_125_658_386, midYear: -3_144_375_027_226_546),
    Self(seed: 36, years: 1, perMille: -10, endOfYear: -261_160_125_046_697, midYear: -261_897_584_524_355),
    Self(seed: 37, years: 5, perMille: -10, endOfYear: -2_985_175_589_825_905, midYear: -2_973_450_079_506_995),
    Self(seed: 38, years: 10, perMille: -10, endOfYear: -6_795_694_060_753_478, midYear: -6_762_961_859_595_003),
    Self(seed: 39, years: 20, perMille: -10, endOfYear: -13_880_523_036_184_521, midYear: -13_814_594_038_569_542),
    Self(seed: 40, years: 40, perMille: -10, endOfYear: -29_558_187_336_747_926, midYear: -29_409_673_014_348_574),
  ]
}
