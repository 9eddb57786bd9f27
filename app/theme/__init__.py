"""How Vivavoce looks: numbers and colours first, style sheets made from them."""
