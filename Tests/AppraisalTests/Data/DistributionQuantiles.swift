/// Quantiles of the two distributions as worked out by SciPy 1.17.1.
///
/// `betaPert` is `scipy.stats.beta.ppf(u, 1 + 4p, 5 - 4p)` and `triangular` is `scipy.stats.triang.ppf(u, p)`, for a peak
/// at position p between lowest 0 and highest 1.
struct DistributionQuantile: Sendable {
  let peak: Double
  let probability: Double
  let betaPert: Double
  let triangular: Double

  static let all = [
    Self(peak: 0, probability: 0.001, betaPert: 0.000200080048, triangular: 0.000500125063),
    Self(peak: 0, probability: 0.05, betaPert: 0.010206218313, triangular: 0.025320565519),
    Self(peak: 0, probability: 0.1, betaPert: 0.020851637639, triangular: 0.051316701949),
    Self(peak: 0, probability: 0.5, betaPert: 0.129449436704, triangular: 0.292893218813),
    Self(peak: 0, probability: 0.9, betaPert: 0.369042655520, triangular: 0.683772233983),
    Self(peak: 0, probability: 0.999, betaPert: 0.748811356849, triangular: 0.968377223398),
    Self(peak: 0.1, probability: 0.001, betaPert: 0.001758216548, triangular: 0.010000000000),
    Self(peak: 0.1, probability: 0.05, betaPert: 0.029998182324, triangular: 0.070710678119),
    Self(peak: 0.1, probability: 0.1, betaPert: 0.050792775666, triangular: 0.100000000000),
    Self(peak: 0.1, probability: 0.5, betaPert: 0.202664850361, triangular: 0.329179606750),
    Self(peak: 0.1, probability: 0.9, betaPert: 0.462329749961, triangular: 0.700000000000),
    Self(peak: 0.1, probability: 0.999, betaPert: 0.809477652241, triangular: 0.970000000000),
    Self(peak: 0.25, probability: 0.001, betaPert: 0.010101787884, triangular: 0.015811388301),
    Self(peak: 0.25, probability: 0.05, betaPert: 0.076440391412, triangular: 0.111803398875),
    Self(peak: 0.25, probability: 0.1, betaPert: 0.112234958546, triangular: 0.158113883008),
    Self(peak: 0.25, probability: 0.5, betaPert: 0.313810170456, triangular: 0.387627564304),
    Self(peak: 0.25, probability: 0.9, betaPert: 0.583890374620, triangular: 0.726138721247),
    Self(peak: 0.25, probability: 0.999, betaPert: 0.877986170389, triangular: 0.972613872125),
    Self(peak: 0.5, probability: 0.001, betaPert: 0.047551898175, triangular: 0.022360679775),
    Self(peak: 0.5, probability: 0.05, betaPert: 0.189255377438, triangular: 0.158113883008),
    Self(peak: 0.5, probability: 0.1, betaPert: 0.246636453288, triangular: 0.223606797750),
    Self(peak: 0.5, probability: 0.5, betaPert: 0.500000000000, triangular: 0.500000000000),
    Self(peak: 0.5, probability: 0.9, betaPert: 0.753363546712, triangular: 0.776393202250),
    Self(peak: 0.5, probability: 0.999, betaPert: 0.952448101825, triangular: 0.977639320225),
    Self(peak: 0.7, probability: 0.001, betaPert: 0.103630862372, triangular: 0.026457513111),
    Self(peak: 0.7, probability: 0.05, betaPert: 0.308448982288, triangular: 0.187082869339),
    Self(peak: 0.7, probability: 0.1, betaPert: 0.379245514335, triangular: 0.264575131106),
    Self(peak: 0.7, probability: 0.5, betaPert: 0.649000515051, triangular: 0.591607978310),
    Self(peak: 0.7, probability: 0.9, betaPert: 0.863800037436, triangular: 0.826794919243),
    Self(peak: 0.7, probability: 0.999, betaPert: 0.984966613247, triangular: 0.982679491924),
    Self(peak: 0.9, probability: 0.001, betaPert: 0.190522347759, triangular: 0.030000000000),
    Self(peak: 0.9, probability: 0.05, betaPert: 0.457925902615, triangular: 0.212132034356),
    Self(peak: 0.9, probability: 0.1, betaPert: 0.537670250039, triangular: 0.300000000000),
    Self(peak: 0.9, probability: 0.5, betaPert: 0.797335149639, triangular: 0.670820393250),
    Self(peak: 0.9, probability: 0.9, betaPert: 0.949207224334, triangular: 0.900000000000),
    Self(peak: 0.9, probability: 0.999, betaPert: 0.998241783452, triangular: 0.990000000000),
    Self(peak: 1, probability: 0.001, betaPert: 0.251188643151, triangular: 0.031622776602),
    Self(peak: 1, probability: 0.05, betaPert: 0.549280271653, triangular: 0.223606797750),
    Self(peak: 1, probability: 0.1, betaPert: 0.630957344480, triangular: 0.316227766017),
    Self(peak: 1, probability: 0.5, betaPert: 0.870550563296, triangular: 0.707106781187),
    Self(peak: 1, probability: 0.9, betaPert: 0.979148362361, triangular: 0.948683298051),
    Self(peak: 1, probability: 0.999, betaPert: 0.999799919952, triangular: 0.999499874937),
  ]
}
