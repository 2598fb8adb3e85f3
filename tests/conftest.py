"""Settings that all tests share."""

from hypothesis import HealthCheck, settings

# A slow machine is no failure; the same examples every time, so that a red run can be repeated.
settings.register_profile("newsseed", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newsseed")
