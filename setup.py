"Reads everything from settings.ini; `pip install -e .` for users, `pip install -e '.[dev]'` for contributors."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
readme = here / "README.md"

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=readme.read_text(encoding="utf-8") if readme.exists() else "",
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    license="MIT",
    license_files=["LICENSE", "settings.ini"],  # settings.ini must travel in the sdist: this file reads it
    keywords=cfg["keywords"].split(),
    classifiers=[
        "Development Status :: 3 - Alpha",
        "Intended Audience :: Science/Research",
        "Topic :: Scientific/Engineering :: Medical Science Apps.",
        "Programming Language :: Python :: 3.11",
        "Programming Language :: Python :: 3.12",
        "Programming Language :: Python :: 3.13",
    ],
    packages=find_packages(include=["sade", "sade.*"]),
    package_data={"sade": ["assets/*", "py.typed", "weights/**/*"]},  # templates, styles and scripts; annotations count; builtin networks
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg["requirements"].split(),
    extras_require={"dev": " ".join(cfg[f"{part}_requirements"] for part in ("dev", "docs", "notebook", "prepare", "registration", "sweep", "cluster", "wandb")).split(),
                    "docs": f"{cfg['dev_requirements']} {cfg['docs_requirements']}".split(),
                    "notebooks": cfg["notebook_requirements"].split(), "prepare": cfg["prepare_requirements"].split(),
                    "registration": f"{cfg['prepare_requirements']} {cfg['registration_requirements']}".split(),
                    "sweep": cfg["sweep_requirements"].split(), "cluster": cfg["cluster_requirements"].split(),
                    "wandb": cfg["wandb_requirements"].split()},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": ["sade=sade._modidx:d"]},
    zip_safe=False,
)
