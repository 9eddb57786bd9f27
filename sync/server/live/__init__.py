"""The live link: from kiosks to proctors within a fraction of a second, and from proctors back to kiosks."""
